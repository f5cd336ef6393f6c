import { issueWords } from '#language/issues.ts';
import { attribution } from '../../messages/attribution.ts';
import { evidence } from '../../messages/evidence.ts';
import { figureText } from '../../messages/figure-text.ts';
import { list } from '../../messages/format.ts';
import { phaseName } from '../../messages/term.ts';
import type { Step } from '../../model/issue-steps.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { IssuesSlice } from '../../model/slices/issues-slice.ts';
import { absolute } from '../../site/here.ts';
import type { PictureTable } from '../../parts/charts/picture-table.ts';
import { runPath } from './matrix-runs.tsx';
import { termPath } from './issue-points.ts';

/** The rows of an issue's picture as a table: a row for each term that is shown, with who says so and where it stands. */
export function issueTable(slice: IssueSlice, steps: readonly Step[]): PictureTable {
  const { columns } = issueWords;
  return {
    columns: [
      columns.date,
      columns.proposal,
      columns.by,
      columns.agreed,
      columns.scope,
      columns.phase,
      columns.figure,
      columns.evidence,
      columns.text,
      columns.who,
      columns.link,
    ],
    rows: steps.flatMap(({ proposal, terms }) =>
      terms.map(({ term, reports, headline }) => [
        proposal.date,
        proposal.name,
        list(proposal.tabledBy.map(({ name }) => name)),
        proposal.agreed ? issueWords.yes : '',
        slice.issue.scopes.find(({ id }) => id === term.scope)?.name ?? term.scope,
        phaseName({ phase: term.phase }),
        headline ? figureText(headline) : '',
        headline ? evidence(headline) : '',
        reports[0]?.text ?? '',
        reports[0] ? attribution(reports[0].attribution) : '',
        absolute(termPath(proposal.id, term.id)),
      ]),
    ),
  };
}

/** The matrix of issues as a table: a row for each issue of each proposal, or of each stretch of time. */
export function issuesTable({ issues, proposals, columns: times }: IssuesSlice): PictureTable {
  const { columns, index } = issueWords;
  if (times)
    return {
      columns: [index.title, columns.from, columns.to, columns.having, columns.of, columns.link],
      rows: issues.flatMap((line) =>
        (line.runs ?? []).flatMap((run) => {
          const time = times[run.at];
          return time
            ? [
                [
                  line.name,
                  time.from,
                  time.to,
                  run.proposals,
                  time.proposals,
                  absolute(runPath(line, run)),
                ],
              ]
            : [];
        }),
      ),
    };
  return {
    columns: [index.title, columns.date, columns.proposal, columns.figure, columns.link],
    rows: issues.flatMap(({ name, cells }) =>
      cells.flatMap(({ at, term, number }) => {
        const proposal = proposals[at];
        return proposal
          ? [
              [
                name,
                proposal.date,
                proposal.name,
                number ? index.number : index.words,
                absolute(termPath(proposal.id, term)),
              ],
            ]
          : [];
      }),
    ),
  };
}
