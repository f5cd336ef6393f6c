import { join } from 'node:path';
import { words } from '../../messages/words.ts';
import type { ChangeSlice } from '../../model/slices/change-slice.ts';
import type { NamesSlice } from '../../model/slices/names-slice.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import { paths } from '../../urls/paths.ts';
import { absoluteAddress, type Addition, type Site } from '../addition.ts';
import { citedPage } from '../cited-page.ts';
import { isOwnData } from '../data-files.ts';
import { drawAll, pictureIn, pictureKey, type DrawnPreview } from './cache.ts';
import type { Card } from './card.ts';
import { changeCard } from './change-card.ts';
import { draw } from './draw.ts';
import { drawingKey } from './drawing-key.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { altOf, descriptionOf } from './in-words.ts';
import { issueCard } from './issue-card.ts';
import { layout, type CardDrawing } from './layout.ts';
import type { CardItem } from './picture.ts';
import { proposalCard, roundCard } from './record-cards.ts';
import { drawsPreviews } from './setting.ts';
import { siteCard } from './site-card.ts';
import { svgOf } from './svg.ts';
import { previewTags } from './tags.ts';
import { timelineCard } from './timeline-card.ts';

/** Drawn pictures outlive `npm ci`, which empties node_modules. */
const CACHE = join(import.meta.dirname, '../../../.cache/previews', words.tag);

/** How many digits of a key stand in the address of a picture: another picture, another address. */
const SHORT = 10;

/** A page that has a picture of its own: its path, the file of the picture, what it says. */
export type Previewed = { path: string; file: string; card: Card };

/** The picture of every page that has no other. */
const SITE_FILE = 'previews/site.png';

/** The pages that have pictures of their own, and the site. */
export function previewed({ data: { about }, files }: Pick<Site, 'data' | 'files'>): Previewed[] {
  const names = files.get('names') as NamesSlice;
  const records = [...files].flatMap(([name, content]): Previewed[] => {
    const [kind, id = '', part] = name.split('/');
    const file = `previews/${name}.png`;
    if (kind === 'rounds')
      return [{ path: paths.round.to(id), file, card: roundCard(content as RoundSlice, about) }];
    if (kind === 'proposals')
      return [
        { path: paths.proposal.to(id), file, card: proposalCard(content as ProposalSlice, about) },
      ];
    if (kind === 'changes')
      return [
        { path: paths.changes.to(id), file, card: changeCard(content as ChangeSlice, about) },
      ];
    // A page of a time before the newest has none of its own.
    if (kind === 'issues' && id !== '' && part === undefined)
      return [{ path: paths.issue.to(id), file, card: issueCard(content as IssueSlice, about) }];
    if (name === 'timeline')
      return [
        { path: paths.timeline.to(), file, card: timelineCard(content as TimelineSlice, about) },
      ];
    return [];
  });
  return [...records, { path: paths.home.to(), file: SITE_FILE, card: siteCard(names) }];
}

/** A picture of every round, proposal, change and issue, one of the timeline and of the site, and the tags that name them. */
export async function previews(site: Site, all: readonly Previewed[]): Promise<Addition> {
  const pages = await picturesOf(site, all);
  const home = pages.get(paths.home.to());
  if (!home) throw new Error('the site has no picture');
  return {
    head: ({ path, bareTitle, description }) => {
      const { file, key, card } = pages.get(path) ?? home;
      const own = card.kind !== 'site';
      return previewTags({
        // Zotero takes whatever calls itself a website for a page, also where it is data.
        type: citedPage(site, { path, bareTitle }).type === 'webpage' ? 'website' : 'article',
        siteName: words.site.name,
        title: own ? card.title : bareTitle,
        description: own ? descriptionOf(card) : description,
        // A comparison without columns is nothing to be shared: its address would take the place of theirs.
        url: path === paths.compare.to() ? null : absoluteAddress(site, path),
        image: `${absoluteAddress(site, `/${file}`)}?v=${key.slice(0, SHORT)}`,
        alt: altOf(card),
      });
    },
    // One after another: all of them at once would fill the memory.
    async *each() {
      if (drawsPreviews())
        for (const { file, key } of pages.values()) yield [file, await pictureIn(CACHE, key)];
    },
  };
}

type Pictured = Previewed & { key: string };

/** What is known of a picture that is not drawn anew. */
type Note = Pick<CardDrawing, 'less'> & {
  /** What the picture says; null if it is the whole card. */
  card: Card | null;
  /** Characters that no font has. */
  lacking: string[];
};

/** Every page with what its picture says and the key by which it stands in the cache, drawn where it was not there. */
async function picturesOf(
  site: Site,
  all: readonly Previewed[],
): Promise<ReadonlyMap<string, Pictured>> {
  const drawing = drawingKey();
  const keyed = all.map((page) => ({
    ...page,
    key: pictureKey(drawing, JSON.stringify(page.card)),
  }));
  if (!drawsPreviews()) return new Map(keyed.map((page) => [page.path, page]));
  const started = performance.now();
  let fonts: Promise<Fonts> | null = null;
  const wanted = keyed.map(({ file, key, card }) => ({
    name: file,
    key,
    draw: async () => drawnCard(card, await (fonts ??= loadFonts())),
  }));
  // A build of other data, or beside others, would throw away the pictures of this repository's site.
  const tidy = isOwnData() && !process.env['PARLEY_KEEP_PREVIEWS'];
  const { notes, drawn } = await drawAll<Note>(wanted, CACHE, { tidy });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  site.log(`${notes.size} previews, ${drawn} drawn in ${seconds} s`);
  for (const [file, { less, lacking }] of notes) {
    if (less) site.log(`${file} had no room for everything: it shows ${less}`);
    if (lacking.length > 0) site.log(`${file} shows boxes: no font has ${lacking.join(' ')}`);
  }
  return new Map(
    keyed.map((page) => [page.path, { ...page, card: notes.get(page.file)?.card ?? page.card }]),
  );
}

/** A card as a picture. */
async function drawnCard(whole: Card, fonts: Fonts): Promise<DrawnPreview<Note>> {
  const { items, card, less } = layout(whole, fonts.measure);
  const picture = await draw(svgOf(items, fonts, words.direction));
  const note = { less, card: less ? card : null, lacking: lackingIn(items, fonts) };
  return { picture, note };
}

/** The characters of a picture that no font has. */
function lackingIn(items: readonly CardItem[], fonts: Fonts): string[] {
  return [
    ...new Set(
      items.flatMap((item) => (item.kind === 'text' ? fonts.lacking(item.text, item.font) : [])),
    ),
  ];
}
