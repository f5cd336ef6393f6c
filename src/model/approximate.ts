import { ABOUT } from './dates.ts';
import type { Dataset } from './types.ts';

/*
 * Records say beside their date whether it is approximate. The files that pages read have both in one text, as EDTF
 * (ISO 8601-2) writes it: "2024-03-10~". A page that shows a date cannot forget half of it then.
 */

type Dated = { date: string | null; approximate?: true | undefined };

/** A record with its date as EDTF writes it, and no field beside it. */
function inOne<T extends Dated>(record: T): T {
  const { approximate, ...rest } = record;
  if (!approximate || record.date === null) return record;
  return { ...rest, date: record.date + ABOUT } as T;
}

/** A dataset whose dates of proposals, answers and positions are as EDTF writes them, for the files that pages read. */
export function withDatesInOne(data: Dataset): Dataset {
  return {
    ...data,
    positions: data.positions.map(inOne),
    rounds: data.rounds.map((round) => ({
      ...round,
      proposals: round.proposals.map((proposal) =>
        inOne({ ...proposal, responses: proposal.responses.map(inOne) }),
      ),
    })),
  };
}
