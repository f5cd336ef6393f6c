import { evidenceCodec, type EvidenceView } from './compare-view.ts';
import { readIds, readOne, write, type Codec } from './codec.ts';

/** What the page of an issue shows. */
export type IssueViewState = EvidenceView & {
  /** One scope of the issue; `every` for all its terms; null for the one that the issue begins with. */
  scope: string | null;
  /** One phase, or `none` for what is tied to none; null for the first in which a text has a number. */
  phase: number | 'none' | null;
  /** Id of a side; null for all. */
  side: string | null;
  sort: 'date' | 'value';
  /** Whether what parties said stands apart from what was tabled, or among it. */
  positions: 'apart' | 'among';
  /** Of an issue that has several pages: one of them, or all. */
  times: 'page' | 'all';
};

/** Stands for all terms of an issue, whatever their scope. */
export const EVERY_SCOPE = 'every';

/** The ids that an address of one issue may name. */
export type IssueIds = {
  scopes: readonly string[];
  phases: readonly (number | null)[];
  sides: readonly string[];
  /** Whether it has several pages. */
  parted: boolean;
};

/** The codec of the page of an issue. */
export function issueCodec({ scopes, phases, sides, parted }: IssueIds): Codec<IssueViewState> {
  const one = (params: URLSearchParams, name: string, allowed: readonly string[]) =>
    readIds(params, name).find((id) => allowed.includes(id)) ?? null;
  const numbers = phases.filter((phase) => phase !== null).map(String);
  return {
    params: [
      'scope',
      'phase',
      'side',
      'sort',
      'positions',
      ...(parted ? ['times'] : []),
      ...evidenceCodec.params,
    ],
    parse(search) {
      const params = new URLSearchParams(search);
      const phase = one(params, 'phase', [...numbers, ...(phases.includes(null) ? ['none'] : [])]);
      return {
        scope: one(params, 'scope', [EVERY_SCOPE, ...scopes]),
        phase: phase === null || phase === 'none' ? phase : Number(phase),
        side: one(params, 'side', sides),
        sort: readOne(params, 'sort', ['value']) ?? 'date',
        positions: readOne(params, 'positions', ['among']) ?? 'apart',
        times: parted ? (readOne(params, 'times', ['all']) ?? 'page') : 'page',
        ...evidenceCodec.parse(search),
      };
    },
    serialise: ({ scope, phase, side, sort, positions, times, rung, asof }) =>
      write([
        ['scope', scope],
        ['phase', phase === null ? null : String(phase)],
        ['side', side],
        ['sort', sort === 'date' ? null : sort],
        ['positions', positions === 'apart' ? null : positions],
        ['times', times === 'page' ? null : times],
        ['rung', rung],
        ['asof', asof],
      ]),
  };
}
