import type { Dataset } from '../../model/types.ts';
import type { NamedKind } from '../workbook/columns.ts';
import { FreshIds } from './ids.ts';
import { NameList } from './names.ts';

/** A record while it is put together: the schema judges it at the end. */
export type Draft = Record<string, unknown>;

export type DraftRound = Draft & {
  id: string;
  title: string;
  claims: Draft[];
  proposals: DraftProposal[];
};
export type DraftProposal = Draft & {
  id: string;
  name: string;
  date: string;
  basedOn: Draft[];
  phases: Draft[];
  provisions: DraftProvision[];
  responses: Draft[];
};
export type DraftProvision = Draft & {
  id: string;
  issue: string;
  phase: number | null;
  scope: string;
  reports: Draft[];
};
export type DraftIssue = Draft & {
  id: string;
  name: string;
  units: string[];
  scopes: { id: string; name: string }[];
};

/** The headline of an issue has this id. */
export const HEADLINE = 'all';

type ListName = Exclude<keyof Dataset, 'about' | 'rounds' | 'lintExceptions'>;

/** Everything that was read, while more may still come. */
export class Records {
  about: Draft = {};
  readonly rounds: DraftRound[] = [];
  readonly issues: DraftIssue[] = [];
  readonly exceptions: Draft[] = [];
  readonly lists: Record<Exclude<ListName, 'issues'>, Draft[]> = {
    actors: [],
    people: [],
    offices: [],
    publishers: [],
    venues: [],
    units: [],
    computed: [],
    chapters: [],
    sources: [],
    positions: [],
    events: [],
    corrections: [],
    editions: [],
    redirects: [],
    suggestions: [],
    bannedWords: [],
  };
  readonly names: Record<NamedKind, NameList> = {
    actors: new NameList(),
    people: new NameList(),
    offices: new NameList(),
    publishers: new NameList(),
    venues: new NameList(),
    units: new NameList(),
    issues: new NameList(),
    rounds: new NameList(),
    proposals: new NameList(),
  };
  readonly sources = new NameList();
  readonly proposals = new Map<string, { proposal: DraftProposal; round: DraftRound }>();
  readonly byRound = new Map<string, DraftRound>();
  /** Ids by the space in which none may stand twice. */
  readonly ids = {
    pages: new FreshIds(),
    claims: new FreshIds(),
    sources: new FreshIds(),
    actors: new FreshIds(),
    people: new FreshIds(),
    offices: new FreshIds(),
    publishers: new FreshIds(),
    venues: new FreshIds(),
    units: new FreshIds(),
    issues: new FreshIds(),
    rest: new FreshIds(),
  };
}

/** Sets a field of a draft by its path, such as "attribution.speaker". Keys are those of the workbook's plan, never a file's. */
export function setField(draft: Draft, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let at = draft;
  for (const key of keys) at = (at[key] ??= {}) as Draft;
  at[last] = value;
}

/** A field of a record by its path; undefined where nothing stands. */
export function getField(record: unknown, path: string): unknown {
  let at: unknown = record;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Draft)[key];
  }
  return at;
}

/** A text of a record, or what is made where it has none. */
export function textOr(value: unknown, make: () => string): string {
  return typeof value === 'string' ? value : make();
}
