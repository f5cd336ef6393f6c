import { snippet } from '../features/embed/snippet.ts';
import { embedWords } from '#language/embedding.ts';
import { words } from '../messages/words.ts';
import { keyFiguresOf } from '../model/key-figures.ts';
import type { Dataset, Proposal } from '../model/types.ts';
import { embedComparePath, embedPaths } from '../urls/embed-paths.ts';
import { changesPath, paths } from '../urls/paths.ts';
import { absoluteAddress, type Site } from './addition.ts';
import { framedPictures } from './framed-pictures.ts';
import { HEIGHT as PICTURE_HEIGHT, WIDTH as PICTURE_WIDTH } from './previews/picture.ts';

/** Something that can be embedded by its address. */
type Embeddable = {
  /** Path of the oEmbed answer, without a slash at the start. */
  file: string;
  /** The page that tells of the answer in its head; null where the address is not a page of its own. */
  page: string | null;
  name: string;
  /** The path of what stands in the frame. */
  path: string;
  height: number;
};

/** Readers of articles have columns of about this width; frames are made to fit narrower ones, too. */
const WIDTH = 640;
/** Seconds for which whoever asks may keep an answer: a day. */
const CACHE_AGE = 86_400;

/*
 * Heights at that width, for those who take out the script: measured over all frames as built, so that
 * nine in ten show at once all that is unfolded. At any other height they scroll.
 */
const ROUND = { alone: 330, figures: 190, words: 90 };
const PROPOSAL = { figures: 520, words: 370 };
const COMPARISON = 900;
const MOST = 900;

/** Everything for which there is an oEmbed answer. */
export function embeddables(data: Dataset): Embeddable[] {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  const names = new Map([
    ...data.rounds.map(({ id, title }) => [id, title] as const),
    ...proposals.map(({ id, name }) => [id, name] as const),
  ]);
  const kindOf = ({ provisions }: Proposal) =>
    keyFiguresOf(provisions, data.about.keyIssues).length > 0 ? 'figures' : 'words';
  const comparison = (ids: string[], file: string, page: string | null): Embeddable => ({
    file: `oembed/compare/${file}.json`,
    page,
    name: words.site.together(ids.map((id) => names.get(id) ?? id)),
    path: embedComparePath({ ids }),
    height: COMPARISON,
  });
  return [
    ...data.rounds.map((round) => ({
      file: `oembed/rounds/${round.id}.json`,
      page: paths.round.to(round.id),
      name: round.title,
      path: embedPaths.round.to(round.id),
      height: Math.min(
        MOST,
        round.proposals.reduce((sum, one) => sum + ROUND[kindOf(one)], ROUND.alone),
      ),
    })),
    ...proposals.map((proposal) => ({
      file: `oembed/proposals/${proposal.id}.json`,
      page: paths.proposal.to(proposal.id),
      name: proposal.name,
      path: embedPaths.proposal.to(proposal.id),
      height: PROPOSAL[kindOf(proposal)],
    })),
    ...proposals.flatMap(({ id, basedOn }) =>
      basedOn.map(({ proposal }) =>
        comparison([proposal, id], `${proposal}...${id}`, changesPath(proposal, id)),
      ),
    ),
    ...framedPictures(data).map((picture) => ({
      ...picture,
      // Named as its frame is: `/embed/issues/x/` has `oembed/issues/x.json`.
      file: `${picture.path.slice(1, -1).replace('embed', 'oembed')}.json`,
    })),
    ...data.suggestions.map(({ ids }) => comparison(ids, ids.join('.'), null)),
  ];
}

/**
 * The oEmbed 1.0 answer for something: the frame as HTML, with the script that sizes it.
 * @param picture the file of the preview picture; null for none.
 */
export function oembedAnswer(
  { name, path, height }: Embeddable,
  picture: string | null,
  site: Site,
) {
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: words.site.name,
    provider_url: absoluteAddress(site, paths.home.to()),
    cache_age: CACHE_AGE,
    html: snippet({
      address: absoluteAddress(site, path),
      title: embedWords.frame.title(name),
      height,
      widest: null,
      script: absoluteAddress(site, '/embed.js'),
    }),
    width: WIDTH,
    height,
    ...(picture === null
      ? {}
      : {
          thumbnail_url: absoluteAddress(site, `/${picture}`),
          thumbnail_width: PICTURE_WIDTH,
          thumbnail_height: PICTURE_HEIGHT,
        }),
  };
}
