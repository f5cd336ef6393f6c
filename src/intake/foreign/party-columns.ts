import type { ForeignForm } from './forms.ts';
import { inPlaceOf, rowMade } from './row.ts';
import { columns } from '#language/intake-columns.ts';
import { headingKey } from '../sheets/heading-key.ts';

const ISSUE = [columns.issue.name, ...columns.issue.also].map(headingKey);
const KNOWN = new Set(
  Object.values(columns).flatMap(({ name, also }) => [name, ...also].map(headingKey)),
);
/** More columns than this are no parties of talks. */
const MOST_PARTIES = 8;

/** A table of issues with a column for each party: whether its headings are parties, only a person knows. */
export const partyColumns: ForeignForm = {
  key: 'positions',
  fits: ([first = '', ...others]) =>
    ISSUE.includes(first) &&
    others.length >= 2 &&
    others.length <= MOST_PARTIES &&
    others.every((name) => name !== '' && !KNOWN.has(name)),
  asks: ['as-parties', 'as-nothing'],
  uses: ISSUE,
  rows: (row, { page, headings }) => {
    const issue = row.at(...ISSUE);
    return row.others(new Set(ISSUE)).map(({ placed }) =>
      rowMade('positions', {
        party: inPlaceOf(placed, headings[placed.index]?.trim() ?? ''),
        issue,
        text: placed,
        sources: page(placed),
      }),
    );
  },
};
