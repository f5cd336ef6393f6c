import { counted, date } from '../../messages/format.ts';
import { previewWords } from '#language/previews.ts';
import { attribution } from '../../messages/attribution.ts';
import type { Agreement } from '../../model/agreement.ts';
import { byRung } from '../../model/ladder.ts';
import type { ResolvedAttribution } from '../../model/slices/resolve.ts';
import type { About, Status } from '../../model/types.ts';
import { words } from '../../messages/words.ts';

/** Who gave something: once in full, once by the name of the outlet. Strongest rung first. */
export type Givers = {
  /** How they are put: by a word of the pictures, or by nothing. A card is kept as JSON. */
  say: 'figureFrom' | 'accountFrom' | 'accountsFrom' | 'bare';
  full: readonly string[];
  short: readonly string[];
};

/** A figure, or an account in words, with the evidence for it. */
export type CardColumn = {
  /** What it belongs to, where the columns of a card belong to several things. */
  head: string | null;
  label: string | null;
  figure: { value: string; unit: string | null; before: string | null } | null;
  text: string | null;
  evidence: { mark: Agreement | null; text: string } | null;
  givers: Givers | null;
};

/** A part of the line under the title. */
export type CardPart = { mark: Status | null; text: string; strong: boolean };

/** What a preview says: everything that its picture shows, before anything is placed. */
export type Card = {
  kind: 'round' | 'proposal' | 'changes' | 'issue' | 'timeline' | 'site';
  /** The title of the dataset. */
  collection: string;
  /** Date and venue; null where the title says all. */
  dateline: { when: string; where: string | null } | null;
  title: string;
  /** What the title joins, where it joins two things. */
  pair: { label: string; name: string }[];
  line: CardPart[];
  /** At most three. */
  columns: CardColumn[];
  /** What it says where it has no columns, or no room for them. */
  sentence: { text: string; givers: Givers | null } | null;
  foot: { start: string; end: string };
};

type Credited = { attribution: ResolvedAttribution };

/** Who gave these accounts, each once. */
export function giversOf(claims: readonly Credited[], say: Givers['say'] = 'figureFrom'): Givers {
  const attributions = byRung(claims).map((claim) => claim.attribution);
  return {
    say,
    full: [...new Set(attributions.map(attribution))],
    short: [...new Set(attributions.map(({ outlet, speaker }) => outlet?.name ?? speaker ?? ''))],
  };
}

/** Who gave the accounts on which a sentence of ours rests. */
export function accountsBehind(claims: readonly Credited[]): Givers {
  return giversOf(claims, claims.length === 1 ? 'accountFrom' : 'accountsFrom');
}

/**
 * The ways of naming who gave something, the most telling first: all in full, all in short, then
 * ever fewer with the number of the others.
 */
export function waysToName({ say, full, short }: Givers): string[] {
  const fewer = short.map((_, i) => {
    const named = short.slice(0, short.length - i);
    return words.join.semicolon([...named, i > 0 && counted(i, previewWords.more)]);
  });
  return [words.join.semicolon(full), ...fewer].map((who) =>
    say === 'bare' ? who : previewWords[say](who),
  );
}

/** The foot of a card: the version of the dataset, and something about the card. */
export function footOf({ version, date: day }: About, end: string): Card['foot'] {
  return { start: previewWords.version(version, date(day)), end };
}
