import { isDay } from '../model/dates.ts';
import { kindOf, lastOf } from '../model/ladder.ts';
import { RUNGS } from '../model/vocabulary.ts';
import type { RowsShown } from '../model/row-groups.ts';
import type { Rung } from '../model/types.ts';
import { readIds, readOne, write, type Codec } from './codec.ts';

/** What the compare page shows. */
export type CompareView = {
  /** Ids of proposals or rounds, in the order of the columns. */
  ids: string[];
  /** The column from which the others show their difference. */
  base: string | null;
  /** What the columns have in common, what differs, or everything. */
  rows: RowsShown;
  /** No account of a weaker kind than that of this rung, which is the last of its kind. */
  rung: Rung | null;
  /** Only accounts that had been published on this day. */
  asof: string | null;
};

/** The filter of evidence alone, for pages that have no columns. */
export type EvidenceView = Pick<CompareView, 'rung' | 'asof'>;

const EVIDENCE_PARAMS = ['rung', 'asof'];

function readEvidence(params: URLSearchParams): EvidenceView {
  const asof = params.get('asof');
  const rung = readOne(params, 'rung', RUNGS);
  return {
    rung: rung && chosenKind(rung),
    asof: asof && isDay(asof) ? asof : null,
  };
}

/** A rung as the last of its kind; null for the last kind, which leaves nothing out. */
function chosenKind(rung: Rung): Rung | null {
  const last = lastOf(kindOf(rung));
  return last === RUNGS.at(-1) ? null : last;
}

/** What differs has had its own param from the start, and stands in links: it goes before the other. */
function readRows(params: URLSearchParams): RowsShown {
  if (params.get('diff') === '1') return 'differ';
  return params.get('rows') === 'all' ? 'all' : 'common';
}

/**
 * The codec of the compare page. Ids that no record has are kept: the page names them, and a
 * corrected dataset may know them. More than fit are kept too, and named as left out.
 */
export const compareCodec: Codec<CompareView> = {
  params: ['p', 'base', 'diff', 'rows', ...EVIDENCE_PARAMS],
  parse(search) {
    const params = new URLSearchParams(search);
    const ids = readIds(params, 'p').slice(0, 20);
    const [base = null] = readIds(params, 'base');
    return {
      ids,
      base: base !== null && ids.includes(base) ? base : null,
      rows: readRows(params),
      ...readEvidence(params),
    };
  },
  serialise: ({ ids, base, rows, rung, asof }) =>
    write([
      ['p', ids.join('.')],
      ['base', base],
      ['diff', rows === 'differ' ? '1' : null],
      ['rows', rows === 'all' ? rows : null],
      ['rung', rung],
      ['asof', asof],
    ]),
};

/** The codec of round and proposal pages, which filter their evidence in the same way. */
export const evidenceCodec: Codec<EvidenceView> = {
  params: EVIDENCE_PARAMS,
  parse: (search) => readEvidence(new URLSearchParams(search)),
  serialise: ({ rung, asof }) =>
    write([
      ['rung', rung],
      ['asof', asof],
    ]),
};
