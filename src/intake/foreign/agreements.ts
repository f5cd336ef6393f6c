import { foreign } from '#language/intake-foreign.ts';
import type { ForeignForm } from './forms.ts';
import { firstSentences, textOfHtml } from './html-text.ts';
import { haveAll, inPlaceOf, rowMade } from './row.ts';

/*
 * Databases of agreements: each is a text that was tabled. What they code says how strongly a text deals with something,
 * never what was agreed: it becomes words of the database, and no number.
 */

/** Columns of UCDP that say whether a text has something, each the issue of a term. */
const UCDP_ISSUES = Object.entries(foreign.ucdp);

export const agreements: readonly ForeignForm[] = [
  {
    key: 'pax',
    fits: (headings) => haveAll(headings, 'agtid', 'agt', 'dat', 'con'),
    uses: ['agt', 'dat', 'part', 'status'],
    rows: (row, { page }) => {
      const [name, date, parties, status] = ['agt', 'dat', 'part', 'status'].map((key) =>
        row.at(key),
      );
      const coded = textOfHtml(status?.cell.written ?? '');
      const proposal = rowMade('proposals', {
        name: name ?? null,
        date: date ?? null,
        lineageNote: inPlaceOf(
          parties ?? null,
          firstSentences(textOfHtml(parties?.cell.written ?? '')),
        ),
      });
      const term = rowMade('terms', {
        proposal: name ?? null,
        issue: inPlaceOf(status ?? null, foreign.statusIssue),
        text: inPlaceOf(status ?? null, coded && foreign.coded(coded)),
        sources: status ? page(status) : null,
      });
      return status ? [proposal, term] : [proposal];
    },
  },
  {
    key: 'ucdp',
    fits: (headings) => haveAll(headings, 'paid', 'pa name', 'pa date'),
    uses: ['pa name', 'pa date', 'year', ...UCDP_ISSUES.map(([key]) => key)],
    rows: (row, { page }) => {
      const name = row.at('pa name');
      const terms = UCDP_ISSUES.flatMap(([key, issue]) => {
        const code = row.at(key);
        const written = code?.cell.written.trim();
        // Empty is not no: nothing is said of it then.
        if (!code || (written !== '1' && written !== '0')) return [];
        const isIn = written === '1';
        return rowMade('terms', {
          proposal: name,
          issue: inPlaceOf(code, issue),
          text: inPlaceOf(code, isIn ? foreign.codedIn(issue) : foreign.notCodedIn(issue)),
          notInText: isIn ? null : inPlaceOf(code, 'x'),
          sources: page(code),
        });
      });
      return [rowMade('proposals', { name, date: row.at('pa date', 'year') }), ...terms];
    },
  },
];
