import { CLAIM_ID } from '../claim-ids.ts';
import type { Stance } from '../types.ts';
import { exact, piecesOf, typed, type QueryPiece } from './pieces.ts';
import { answerTag } from './tags.ts';
import { PLAIN_TERMS, type Terms } from './terms.ts';

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
  /** How the texts were taken apart. */
  terms: Terms;
};

const CLAIM = new RegExp(`(?:^|[^a-z0-9-])(${CLAIM_ID})(?![a-z0-9-])`, 'i');

/** Tells what somebody asks for, by these words and names. */
export function understanding(lexicon: Lexicon): (query: string) => Understood {
  const keyOf = keyBy(lexicon.terms);
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
  const idle = new Set(lexicon.small.map(lexicon.terms.normal));
  return (query) => askedFor(query, { ...lexicon, spellings, parties, answers, longest, idle });
}

/** What is known, by the key of a name or a word. */
type Known = Lexicon & {
  spellings: ReadonlyMap<string, readonly string[]>;
  parties: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, Stance>;
  /** Words of the longest name that has another spelling. */
  longest: number;
  /** Words that say nothing alone, as they are compared. */
  idle: ReadonlySet<string>;
};

function askedFor(query: string, lexicon: Known): Understood {
  const { pieces, assumed } = piecesOf(query, lexicon);
  return {
    claim: CLAIM.exec(query)?.[1]?.toLowerCase() ?? null,
    slots: withoutSmall(together(pieces, lexicon), lexicon).map(({ slot }) => slot),
    assumed,
  };
}

/** Takes together what belongs together: names, answers, words that others write as one. */
function together(pieces: readonly QueryPiece[], lexicon: Known): QueryPiece[] {
  return withJoined(withAnswer(withSpellings(pieces, lexicon), lexicon), lexicon);
}

/** The terms as they were typed, of pieces that follow each other. */
const asTyped = (run: readonly QueryPiece[]): string[] =>
  run.flatMap(({ slot: [first] }) => first?.terms ?? []);

/** One piece in place of several; it can be had as they can, or in another way. */
function merged(run: readonly QueryPiece[], more: readonly Way[], loose = true): QueryPiece {
  const [first, last] = [run[0], run.at(-1)];
  return {
    from: first?.from ?? 0,
    to: last?.to ?? 0,
    raw: run.map(({ raw }) => raw).join(' '),
    slot: [...(run.length === 1 ? (first?.slot ?? []) : [{ terms: asTyped(run), loose }]), ...more],
    alone: true,
  };
}

const keyBy =
  ({ spansOf }: Terms) =>
  (name: string) =>
    spansOf(name)
      .map(({ terms: [first = ''] }) => first)
      .join(' ');

/** What may be the key of a name that was typed: something may be attached before its first word. */
function keysOf(run: readonly QueryPiece[], { terms }: Known): string[] {
  const [first = '', ...rest] = asTyped(run);
  return [first, ...terms.bareOf(run[0]?.raw ?? '')].map((word) => [word, ...rest].join(' '));
}

/** What is known of the first of some keys. */
function ofAny<Value>(keys: readonly string[], known: ReadonlyMap<string, Value>) {
  const key = keys.find((one) => known.has(one));
  return key === undefined ? undefined : known.get(key);
}

function withSpellings(pieces: readonly QueryPiece[], lexicon: Known): QueryPiece[] {
  const { spellings, longest, terms } = lexicon;
  const keyOf = keyBy(terms);
  return replaceRuns(pieces, longest, (run) => {
    const group = ofAny(keysOf(run, lexicon), spellings);
    if (!group) return null;
    const key = asTyped(run).join(' ');
    const others = [...new Map(group.map((name) => [keyOf(name), name]))].filter(
      ([other]) => other !== key,
    );
    return merged(
      run,
      others.map(([other, name]) => exact({ kind: 'spelling', as: name }, ...other.split(' '))),
    );
  });
}

function withAnswer(pieces: readonly QueryPiece[], lexicon: Known): QueryPiece[] {
  const { parties, answers } = lexicon;
  let party: string | null = null;
  let stance: Stance | null = null;
  const rest: QueryPiece[] = [];
  const said: QueryPiece[] = [];
  const LONGEST = 4;
  for (let i = 0; i < pieces.length;) {
    let taken = 0;
    for (let length = Math.min(LONGEST, pieces.length - i); length > 0 && !taken; length--) {
      const keys = keysOf(pieces.slice(i, i + length), lexicon);
      const [asParty, asStance] = [ofAny(keys, parties), ofAny(keys, answers)];
      if (asStance !== undefined && stance === null) stance = asStance;
      else if (asParty !== undefined && party === null) party = asParty;
      else continue;
      taken = length;
    }
    (taken ? said : rest).push(...pieces.slice(i, i + Math.max(1, taken)));
    i += Math.max(1, taken);
  }
  if (party === null || stance === null) return [...pieces];
  const way = exact(
    { kind: 'answer', party, stance },
    answerTag(PLAIN_TERMS.normal(party), stance),
  );
  return [merged(said, [way]), ...rest];
}

/** "cease fire" is also found where "ceasefire" stands, and "al Nasr" where "al-Nasr" does. */
function withJoined(pieces: readonly QueryPiece[], { knows, terms }: Lexicon): QueryPiece[] {
  const isSeveral = ({ alone, raw }: QueryPiece) => alone || terms.partsOf(raw).length > 1;
  return replaceRuns(pieces, 2, (run) => {
    if (run.length < 2 || run.some(isSeveral)) return null;
    const joined = terms.normal(run.map(({ raw }) => raw).join(''));
    if (!knows(joined)) return null;
    const apart = merged(run, []);
    return { ...apart, slot: [typed(joined), ...apart.slot] };
  });
}

/** Replaces runs of pieces, the longest first, from the left. */
function replaceRuns(
  pieces: readonly QueryPiece[],
  longest: number,
  replace: (run: readonly QueryPiece[]) => QueryPiece | null,
): QueryPiece[] {
  const done: QueryPiece[] = [];
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
function withoutSmall(
  pieces: readonly QueryPiece[],
  { idle, terms: { normal, folding } }: Known,
): readonly QueryPiece[] {
  const attached = new RegExp(`^(?:${folding.attached ?? ''})`, 'u');
  const left = pieces.filter(({ raw }) => {
    const word = normal(raw);
    return !idle.has(word) && !idle.has(word.replace(attached, ''));
  });
  return left.length > 0 ? left : pieces;
}
