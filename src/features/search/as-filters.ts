import { comparable, folding } from '#language/folding.ts';
import { lexicon } from '#language/searching.ts';
import { words } from '../../messages/words.ts';
import { FACETS, type Facet } from '../../model/facet-list.ts';
import { faceted, facetTable } from '../../model/facet-table.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { wordsIn } from '../../model/text.ts';
import { western } from '../../model/western-digits.ts';
import { HOME_DEFAULT, roundsPath, type HomeView } from '../../urls/home-view.ts';
import { chipsOf } from './chips.ts';
import { facetOptions, type Option } from './option-names.ts';

/** Rounds that what was typed asks for as filters would: their number, those filters in words, the address. */
export type AsFilters = { count: number; label: string; path: string };

/** The order in which a name that stands for several things is read: a country is a mediator before it is a party. */
const READ: readonly Facet[] = [
  'mediator',
  'venue',
  'party',
  'person',
  'status',
  'issue',
  'format',
];
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What was typed, where every word of it is the name of a filter, a year, or a month and its year: who mediated,
 * where and when. Null where a word is none of these, or no round is left.
 */
export function asFilters(query: string, index: IndexSlice): AsFilters | null {
  const options = facetOptions(index);
  const view = viewOf(wordsOf(query).map(formsOf).filter(says), options);
  if (!view) return null;
  const asked = { ...HOME_DEFAULT, ...view };
  const table = facetTable(index.rounds, index.about.turningPoints);
  const { length } = faceted(table, asked, null).rounds;
  if (length === 0) return null;
  return {
    count: length,
    label: words.join.dot(chipsOf(asked, options).map(({ label }) => label)),
    path: roundsPath(asked),
  };
}

const wordsOf = (text: string) =>
  western(text)
    .split(/\s+/)
    .flatMap((word) => wordsIn(comparable(word)));
/** A word, and what is left of it where something attached before it is taken off. */
const formsOf = (word: string) => [word, ...(folding.bare?.(word) ?? [])];
const IDLE = new Set([lexicon.small, lexicon.ofRounds].flat().flatMap(wordsOf));
type Forms = readonly string[];
const says = (forms: Forms) => !forms.some((form) => IDLE.has(form));
/** The words of a name without those that say nothing, which nobody has to type: "Le Caire". */
function tellingOf(name: string): Forms[] {
  const all = wordsOf(name).map((word) => [word]);
  const telling = all.filter(says);
  return (telling.length > 0 ? telling : all).map(([word = '']) => formsOf(word));
}
const MONTHS = lexicon.months.map((names) => names.map(tellingOf));

type Named = Option & { facet: Facet; words: Forms[] };

function viewOf(
  typed: readonly Forms[],
  options: Record<Facet, Option[]>,
): Partial<HomeView> | null {
  const named = READ.flatMap((facet) => namedOf(facet, options[facet])).toSorted(
    (a, b) => b.words.length - a.words.length,
  );
  const chosen = new Map<Facet, string[]>();
  let time: Pick<HomeView, 'from' | 'to'> | null = null;
  for (let i = 0; i < typed.length;) {
    const stands = (name: readonly Forms[], from = i) =>
      name.every((forms, at) => typed[from + at]?.some((form) => forms.includes(form)));
    const found = named.find(({ words: name }) => stands(name));
    const month = MONTHS.findIndex((names) => names.some((name) => stands(name)));
    const ofMonth = (from: number) =>
      MONTHS[month]?.find((name) => stands(name, from))?.length ?? 0;
    // A month may stand by two of its names: "يناير/كانون الثاني".
    const once = ofMonth(i);
    const length = once + ofMonth(i + once);
    const year = typed[i + length]?.find((form) => YEAR.test(form));
    if (found) {
      chosen.set(found.facet, [...(chosen.get(found.facet) ?? []), found.id]);
      i += found.words.length;
    } else if (year !== undefined && time === null) {
      time = spanOf(year, month);
      i += length + 1;
    } else return null;
  }
  if (chosen.size === 0 && time === null) return null;
  return {
    ...Object.fromEntries(
      FACETS.flatMap((facet) => (chosen.has(facet) ? [[facet, chosen.get(facet)]] : [])),
    ),
    ...time,
  };
}

/** What has a name of its own: it is known by that in its id as well, whatever the language of the site. */
const PROPER: ReadonlySet<Facet> = new Set(['venue', 'mediator', 'party', 'person']);

/** The values of a facet by their words: somebody also by the last of their names, where nobody else has that. */
function namedOf(facet: Facet, options: readonly Option[]): Named[] {
  const by = (nameOf: (option: Option) => string): Named[] =>
    options.map((option) => ({ ...option, facet, words: tellingOf(nameOf(option)) }));
  const named = by(({ name }) => name);
  // Of a name that begins with a word of a question one word is left, and that is the name of something else.
  if (!PROPER.has(facet))
    return named.filter(({ name, words: left }) => left.length > 1 || wordsOf(name).length === 1);
  const lastsOf = (whole: readonly Named[]) => {
    const lasts = whole.map(({ words: name }) => name.at(-1)?.[0]);
    const once = whole.filter((_, i) => lasts.indexOf(lasts[i]) === lasts.lastIndexOf(lasts[i]));
    return once.map((one) => ({ ...one, words: one.words.slice(-1) }));
  };
  const all = [named, by(({ id }) => id)];
  return [...all, ...(facet === 'person' ? all.map(lastsOf) : [])].flat();
}

/** The days of a year, or of one of its months, from 0; -1 for all of them. */
function spanOf(year: string, month: number): Pick<HomeView, 'from' | 'to'> {
  if (month < 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const name = `${year}-${String(month + 1).padStart(2, '0')}`;
  const last = new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${last}` };
}
