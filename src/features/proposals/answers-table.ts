import { answersWords } from '#language/answers.ts';
import { attribution } from '../../messages/attribution.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { PictureTable } from '../../parts/charts/picture-table.ts';
import { stanceText } from './answer-words.ts';

/** The accounts of all answers to some proposals, a row each, in the order of the list. */
export function answersTable(rows: readonly ListedProposal[]): PictureTable {
  const text = answersWords.columns;
  return {
    columns: [
      text.date,
      text.party,
      text.answer,
      text.last,
      text.proposal,
      text.tabled,
      text.account,
      text.who,
      text.id,
    ],
    rows: rows.flatMap(({ name, date: tabled, courses }) =>
      courses.flatMap(({ party, times }) =>
        times.flatMap(({ date, now, said }) =>
          said.flatMap(({ stance, accounts }) =>
            accounts.map((account) => [
              date,
              party.name,
              stanceText(stance),
              now ? answersWords.yes : answersWords.no,
              name,
              tabled,
              account.text,
              attribution(account.attribution),
              account.id,
            ]),
          ),
        ),
      ),
    ),
  };
}
