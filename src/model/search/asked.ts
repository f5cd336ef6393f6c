import { CLAIM_ID } from '../claim-ids.ts';
import type { Stance } from '../types.ts';
import { datesIn, literally } from './days.ts';
import { normal, partsOf, spansOf } from './terms.ts';
import { answerTag, dateTag, numberTag, ratioTag } from './tags.ts';

/* What somebody who types a few words into a search asks for. */

/** Why something matches in which the words do not stand as they were typed. */
export type Why =
  | { kind: 'spelling'; as: string }
  | { kind: 'date'; date: string }
  | { kind: 'number'; value: number }
  | { kind: 'ratio'; value: number }
  | { kind: 'answer'; party: string; stance: Stance };

/** One of the ways to have what a word asks for: all of these terms. Without a reason, it is seen. */
export type Way = {
  terms: readonly string[];
  /** Whether a term also finds words that begin with it, or that differ from it by a slip. */
  loose: boolean;
  why?: Why;
};

/** What a word asks for, or several that belong together: any of these ways. The first is as it was typed. */
export type Slot = readonly Way[];

export type Understood = {
  /** The id of a claim that the text names, also within an address. */
  claim: string | null;
  /** All of them are asked for. */
  slots: readonly Slot[];
  /** The day that could also be read the other way round. */
  assumed: string | null;
};

/** What has to be known to understand: words of the language, names of the data, terms of the index. */
export type Lexicon = {
  months: readonly (readonly string[])[];
  /** The words for an answer, in any form: "rejected", "rejects". */
  stances: Readonly<Record<Stance, readonly string[]>>;
  /** Words between the two numbers of a ratio: "10 to 1". */
  ratio: readonly string[];
  /** Words that say nothing alone: "the", "of". */
  small: readonly string[];
  /** Names with their other spellings. */
  names: readonly (readonly string[])[];
  /** Whether some text has this term. */
  knows: (term: string) => boolean;
};

type Piece = { from: number; to: number; raw: string; slot: Slot; alone: boolean };

const typed = (...terms: string[]): Way => ({ terms, loose: true });
const exact = (why: Why | undefined, ...terms: string[]): Way => ({
  terms,
  loose: false,
  ...(why ? { why } : {}),
});

const CLAIM = new RegExp(`(?:^|[^a-z0-9-])(${CLAIM_ID})(?![a-z0-9-])`, 'i');

/** Tells what somebody asks for, by these words and names. */
export function understanding(lexicon: Lexicon): (query: string) => Understood {
  const spellings = new Map<string, string[]>();
  const parties = new Map<string, string>();
  for (const group of lexicon.names)
    for (const name of group) {
      const key = keyOf(name);
      parties.set(key, group[0] ?? name);
      if (group.length > 1) spellings.set(key, [...(spellings.get(key) ?? []), ...group]);
    }
  const answers = new Map(
    Object.entries(lexicon.stances).flatMap(([stance, forms]) =>
      forms.map((form) => [keyOf(form), stance as Stance] as const),
    ),
  );
  const longest = Math.max(0, ...[...spellings.keys()].map((key) => key.split(' ').length));
  return (query) => askedFor(query, { ...lexicon, spellings, parties, answers, longest });
}

/** What is known, by the key of a name or a word. */
type Known = Lexicon & {
  spellings: ReadonlyMap<string, readonly string[]>;
  parties: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, Stance>;
  /** Words of the longest name that has another spelling. */
  longest: number;
};

function askedFor(query: string, lexicon: Known): Understood {
  const dates = datesIn(query, lexicon.months);
  const ratios = ratiosIn(query, lexicon.ratio).filter(
    (ratio) => !dates.some((date) => ratio.from < date.to && date.from < ratio.to),
  );
  const special: Piece[] = [
    ...dates.map(({ from, to, date }) => ({
      from,
      to,
      raw: query.slice(from, to),
      slot: dateSlot(date, query.slice(from, to)),
      alone: true,
    })),
    ...ratios,
  ];
  const rest = spansOf(query)
    .filter((span) => !special.some(({ from, to }) => span.from < to && from < span.to))
    .map(({ from, to }): Piece => {
      const raw = query.slice(from, to);
      return { from, to, raw, slot: wordSlot(raw), alone: /\d/.test(raw) };
    });
  const pieces = [...special, ...rest].toSorted((a, b) => a.from - b.from);
  return {
    claim: CLAIM.exec(query)?.[1]?.toLowerCase() ?? null,
    slots: withoutSmall(together(pieces, lexicon), lexicon).map(({ slot }) => slot),
    assumed: dates.find(({ assumed }) => assumed)?.date ?? null,
  };
}

function dateSlot(date: string, raw: string): Slot {
  const why = { kind: 'date', date } as const;
  const words = spansOf(raw).map(({ terms: [first = ''] }) => first);
  // A month and a year may also stand in a title; "28 January" may stand in a sentence.
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? [exact(why, dateTag(date))]
    : [exact(undefined, ...words), exact(why, dateTag(date))];
}

function ratiosIn(query: string, between: readonly string[]): Piece[] {
  const words = between.map(literally).join('|');
  const pattern = new RegExp(
    `(?<![\\d.,])(\\d+(?:\\.\\d+)?)(?:\\s?:\\s?(\\d+)|(?:\\s+|-)(?:${words})(?:\\s+|-)(1))(?![\\d.,:]*\\d)`,
    'giu',
  );
  return [...query.matchAll(pattern)].flatMap((match) => {
    const [raw, left = '', right, one] = match;
    const [a, b] = [Number(left), Number(right ?? one)];
    if (a === 0 || b === 0) return [];
    const value = Math.max(a, b) / Math.min(a, b);
    const slot = [
      exact(undefined, `${left}:${right ?? one ?? ''}`),
      exact({ kind: 'ratio', value }, ratioTag(value)),
    ];
    return [{ from: match.index, to: match.index + raw.length, raw, slot, alone: true }];
  });
}

/** Whether a number is written as some languages part thousands: 1.500. */
const PARTED = /^\d{1,3}(?:\.\d{3})+$/;

function wordSlot(raw: string): Slot {
  if (/^\d/.test(raw)) {
    const plain = raw.replace(/[,\u00A0\u202F]/g, '');
    const value = Number(PARTED.test(plain) ? plain.replaceAll('.', '') : plain);
    const slot = [
      exact(undefined, plain),
      exact({ kind: 'number', value }, String(value)),
      exact({ kind: 'number', value }, numberTag(value)),
    ];
    return /^(?:19|20)\d\d$/.test(plain)
      ? [...slot, exact({ kind: 'date', date: plain }, dateTag(plain))]
      : slot;
  }
  const parts = partsOf(raw);
  return parts.length < 2
    ? [typed(normal(raw))]
    : [typed(normal(raw)), typed(...parts.map(normal))];
}

/** Takes together what belongs together: names, answers, words that others write as one. */
function together(pieces: readonly Piece[], lexicon: Known): Piece[] {
  return withJoined(withAnswer(withSpellings(pieces, lexicon), lexicon), lexicon);
}

/** The terms as they were typed, of pieces that follow each other. */
const asTyped = (run: readonly Piece[]): string[] =>
  run.flatMap(({ slot: [first] }) => first?.terms ?? []);

/** One piece in place of several; it can be had as they can, or in another way. */
function merged(run: readonly Piece[], more: readonly Way[], loose = true): Piece {
  const [first, last] = [run[0], run.at(-1)];
  return {
    from: first?.from ?? 0,
    to: last?.to ?? 0,
    raw: run.map(({ raw }) => raw).join(' '),
    slot: [...(run.length === 1 ? (first?.slot ?? []) : [{ terms: asTyped(run), loose }]), ...more],
    alone: true,
  };
}

const keyOf = (name: string) =>
  spansOf(name)
    .map(({ terms: [first = ''] }) => first)
    .join(' ');

function withSpellings(pieces: readonly Piece[], { spellings, longest }: Known): Piece[] {
  return replaceRuns(pieces, longest, (run) => {
    const key = asTyped(run).join(' ');
    const group = spellings.get(key);
    if (!group) return null;
    const others = [...new Map(group.map((name) => [keyOf(name), name]))].filter(
      ([other]) => other !== key,
    );
    return merged(
      run,
      others.map(([other, name]) => exact({ kind: 'spelling', as: name }, ...other.split(' '))),
    );
  });
}

function withAnswer(pieces: readonly Piece[], { parties, answers }: Known): Piece[] {
  let party: string | null = null;
  let stance: Stance | null = null;
  const rest: Piece[] = [];
  const said: Piece[] = [];
  const LONGEST = 4;
  for (let i = 0; i < pieces.length;) {
    let taken = 0;
    for (let length = Math.min(LONGEST, pieces.length - i); length > 0 && !taken; length--) {
      const key = asTyped(pieces.slice(i, i + length)).join(' ');
      const [asParty, asStance] = [parties.get(key), answers.get(key)];
      if (asStance !== undefined && stance === null) stance = asStance;
      else if (asParty !== undefined && party === null) party = asParty;
      else continue;
      taken = length;
    }
    (taken ? said : rest).push(...pieces.slice(i, i + Math.max(1, taken)));
    i += Math.max(1, taken);
  }
  if (party === null || stance === null) return [...pieces];
  const way = exact({ kind: 'answer', party, stance }, answerTag(normal(party), stance));
  return [merged(said, [way]), ...rest];
}

/** "cease fire" is also found where "ceasefire" stands, and "al Nasr" where "al-Nasr" does. */
function withJoined(pieces: readonly Piece[], { knows }: Lexicon): Piece[] {
  return replaceRuns(pieces, 2, (run) => {
    if (run.length < 2 || run.some(({ alone, slot }) => alone || slot.length > 1)) return null;
    const joined = normal(run.map(({ raw }) => raw).join(''));
    if (!knows(joined)) return null;
    const apart = merged(run, []);
    return { ...apart, slot: [typed(joined), ...apart.slot] };
  });
}

/** Replaces runs of pieces, the longest first, from the left. */
function replaceRuns(
  pieces: readonly Piece[],
  longest: number,
  replace: (run: readonly Piece[]) => Piece | null,
): Piece[] {
  const done: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    let step = 1;
    let piece = pieces[i];
    for (let length = Math.min(longest, pieces.length - i); length > 0; length--) {
      const found = replace(pieces.slice(i, i + length));
      if (!found) continue;
      [step, piece] = [length, found];
      break;
    }
    if (piece) done.push(piece);
    i += step;
  }
  return done;
}

/** Without words that say nothing, as long as others are left. */
function withoutSmall(pieces: readonly Piece[], { small }: Lexicon): readonly Piece[] {
  const left = pieces.filter(({ raw }) => !small.includes(normal(raw)));
  return left.length > 0 ? left : pieces;
}
