import { recordIds } from '../../model/editions.ts';
import { withRecord } from '../../model/lint/edition-unchanged.ts';
import { addressesOf, everySource } from '../../model/lint/walk.ts';
import { datasetOf, parseFiles, type DataTree, type Parsed } from '../../model/parse.ts';
import { inOrder } from '../../model/slices/order.ts';
import type { Round } from '../../model/types.ts';
import { randomOf } from '../damage/random.ts';
import { freshFor } from './fresh.ts';
import { laterTexts } from './later.ts';
import { inLaterCycles } from './lists.ts';
import { pagesLike } from './pages.ts';
import { peopleNamed, roundCopies } from './round-copy.ts';

/** The fewest accounts that a proposal must have to be copied, unless none has so many. */
const WORTH_A_COPY = 5;

/**
 * A valid dataset of so many rounds, made of a smaller one: its own records stay as they are, copies follow in
 * cycles of four years, with new ids, people, pages and events, one to four proposals a round and numbers that
 * differ a little. The same files, number and seed give the same bytes.
 *
 * @param files the texts of a valid dataset by path. @returns those of the larger one.
 */
export function generated(
  files: ReadonlyMap<string, string>,
  rounds: number,
  seed = 1,
): Map<string, string> {
  const { tree, findings } = parseFiles(files);
  if (!tree) throw new Error(`the dataset to copy is not valid: ${JSON.stringify(findings[0])}`);
  const more = rounds - tree.rounds.length;
  return more <= 0 ? new Map(files) : filesOfTree(recorded(grown(tree, more, seed)));
}

function grown(tree: DataTree, more: number, seed: number): DataTree {
  const random = randomOf(seed);
  const fresh = freshFor(tree, random);
  const real = inOrder(tree.rounds.map(({ value }) => value));
  const proposals = real.flatMap((round) => round.proposals);
  const reports = (p: (typeof proposals)[number]) =>
    p.provisions.flatMap((one) => one.reports).length;
  const rich = proposals.filter((p) => reports(p) >= WORTH_A_COPY);
  const pages = pagesLike(
    everySource(tree).map(({ source }) => source),
    random,
  );
  const later = laterTexts(tree);
  const copy = roundCopies({
    random,
    fresh,
    pages,
    templates: rich.length > 0 ? rich : proposals.filter((p) => reports(p) > 0),
    later,
    person: (id, cycle) => `${id}-${cycle}`,
  });
  const rounds = Array.from({ length: more }, (_, i) => {
    const like = real[i % real.length];
    if (!like) throw new Error('there is no round to copy');
    return copy(like, Math.floor(i / real.length) + 1);
  });
  const cycles = Math.ceil(more / real.length);
  const lists = inLaterCycles(tree, {
    cycles,
    /** How much of the last cycle there is. */
    part: (more - (cycles - 1) * real.length) / real.length,
    rounds: [...real, ...rounds],
    named: peopleNamed(rounds),
    pages: pages.made.map(({ id }) => id),
    random,
    fresh,
    later,
  });
  return {
    ...tree,
    ...lists,
    rounds: [...tree.rounds, ...rounds.map(asFile)],
    sources: byYear(tree, pages.made),
  };
}

const asFile = (round: Round): Parsed<Round> => ({ path: `rounds/${round.id}.json`, value: round });

/** The pages of a dataset and new ones, a file a year. */
function byYear(tree: DataTree, made: DataTree['sources'][number]['value']): DataTree['sources'] {
  const years = new Map(tree.sources.map(({ path, value }) => [path, [...value]]));
  for (const source of made) {
    const path = `sources/${source.published?.slice(0, 4) ?? 'undated'}.json`;
    const list = years.get(path) ?? [];
    list.push(source);
    years.set(path, list);
  }
  return [...years].map(([path, value]) => ({ path, value }));
}

/** The dataset as a new edition, dated after everything in it, with its ids and what it holds recorded. */
function recorded(tree: DataTree): DataTree {
  const data = datasetOf(tree);
  const days = [
    data.about.date,
    ...data.rounds.flatMap(({ dates, proposals }) => [
      dates.end,
      ...proposals.flatMap(({ responses }) => responses.flatMap(({ date }) => date ?? [])),
    ]),
    ...[
      ...data.sources.map(({ published }) => published),
      ...data.positions.map(({ date }) => date),
      ...data.events.map(({ date }) => date),
    ].flatMap((date) => date ?? []),
  ];
  // Not Math.max: of ten thousand rounds there are more days than a call may have arguments.
  const lastYear = days.reduce((last, day) => Math.max(last, Number(day.slice(0, 4))), 0);
  const [major = 0] = data.about.version.split('.').map(Number);
  const about = { ...data.about, version: `${major + 1}.0.0`, date: `${lastYear + 1}-01-01` };
  const next: DataTree = {
    ...tree,
    about: { ...tree.about, value: { ...tree.about.value, ...about } },
  };
  const ids = addressesOf(next).map(({ id }) => id);
  const { editions } = recordIds(tree.editions.value, ids, about);
  const listed = { ...next, editions: { ...tree.editions, value: editions } };
  return { ...listed, editions: { ...tree.editions, value: withRecord(listed) } };
}

/** The texts of a dataset by path. */
export function filesOfTree({
  rounds,
  sources,
  translations,
  ...lists
}: DataTree): Map<string, string> {
  const files = [
    ...rounds,
    ...sources,
    ...translations,
    ...Object.values(lists),
  ] as Parsed<unknown>[];
  return new Map(files.map(({ path, value }) => [path, JSON.stringify(value)]));
}
