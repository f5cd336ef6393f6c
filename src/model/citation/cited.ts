import type { PlaceName } from '../slices/index-slice.ts';
import type { ResolvedAttribution, ResolvedQuantity, ResolvedSource } from '../slices/resolve.ts';
import type { TextState } from '../translations/marks.ts';
import type { Dates, SourceKind, Stance } from '../types.ts';

/** What a claim speaks of, which its own text often leaves to the page on which it stands. */
export type ClaimContext =
  | { of: 'proposal'; name: string; date: string }
  | {
      of: 'answer';
      name: string;
      date: string;
      party: string;
      stance: Stance;
      given: string | null;
    }
  | { of: 'round'; dates: Dates; places: readonly PlaceName[]; planned?: true }
  | { of: 'position'; given: string | null };

/** One account, of whatever kind, as it is quoted. */
export type CitedClaim = {
  text: string;
  /** Whether the text is not in the language of the page, or a machine's draft there. */
  state?: Exclude<TextState, 'read' | null>;
  attribution: ResolvedAttribution;
  /** The number that it gives, if any. */
  quantity: ResolvedQuantity | null;
  context: ClaimContext;
  /** Names that the record knows: words of them keep their capital within a sentence. */
  names: readonly string[];
};

/** What a record holds that a sentence about it says. */
export type CitedRecord =
  | { kind: 'claim'; claim: CitedClaim }
  | { kind: 'round'; dates: Dates; places: readonly PlaceName[]; planned?: true }
  | { kind: 'proposal'; date: string; tabledBy: readonly string[] }
  | { kind: 'changes'; before: string; after: string }
  | { kind: 'comparison'; names: readonly string[] }
  /** A picture and what it shows, in a sentence. */
  | { kind: 'picture'; sentence: string };

/** Something of the dataset that can be cited: one claim, or a record that rests on many. */
export type CitedThing = CitedRecord & {
  /** Id of the claim, of the round, of the proposal; null for what has no id of its own. */
  id: string | null;
  /** Name of the page on which it stands. */
  title: string;
  /** Absolute address, with the claim and the version of the dataset in it. */
  address: string;
  /** The originals on which it rests, each once, in order of use. */
  sources: readonly ResolvedSource[];
};

/** Which edition of which dataset is cited, and on which day it was seen. */
export type CitationContext = {
  edition: {
    title: string;
    language: string;
    version: string;
    date: string;
    /** The name of the file, where it is a reader's own and published nowhere. */
    from?: string;
  };
  /** YYYY-MM-DD */
  accessed: string;
};

/** The words that a citation needs of the catalogue: the model has none of its own. */
export type CitationWords = {
  /** Name of the site, which is the author of its records. */
  site: string;
  /** What stands in place of a title that was not visible, by the kind of the page. */
  untitled: Readonly<Record<SourceKind, string>>;
  /** "seen via Dagens": where a page was read, if not on that of its publisher. */
  via: (site: string) => string;
  /** "claim rep-abcde" */
  claim: (id: string) => string;
};

/** The last part of an id that a name in a list of references may have: "parley-rep-abcde". */
export function referenceKey(thing: Pick<CitedThing, 'id' | 'kind'>): string {
  return `parley-${thing.id ?? thing.kind}`;
}
