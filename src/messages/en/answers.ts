/*
 * The words of the two pictures of the page of all proposals: who answered what and when, and who built on what.
 * They stand apart from the catalogue, as those of all pictures do.
 */

const part = ({ name, accepted, rejected }: { name: string; accepted: number; rejected: number }) =>
  `${name} last accepted ${accepted} and rejected ${rejected}`;

export const answersWords = {
  title: 'Who said yes and no, and when',
  /** What the last answers are, party by party, without a stop; `both` counts what all of them accepted. */
  sentence: (
    all: number,
    parties: readonly { name: string; accepted: number; rejected: number }[],
    both: number | null,
  ) =>
    `${all === 1 ? 'Of 1 proposal' : `Of ${all} proposals`}, ${parties.map(part).join('; ')}${
      both === null ? '' : `; ${parties.length === 2 ? 'both' : 'all of them'} accepted ${both}`
    }`,
  /** Each mark is an answer at its day. */
  lede: 'Each mark is an answer, on the day on which it was given',
  narrow: 'Earlier answers are drawn in a wide window.',
  left: {
    one: '1 answer had no room beside others of the same days; the list has it',
    other: '# answers had no room beside others of the same days; the list has them',
  },
  others: 'Others',
  earlier: 'smaller: an earlier answer of the same party',
  tie: 'accounts of one answer differ',
  lanes: {
    accepted: 'accepted',
    studying: 'pending',
    countered: 'countered',
    rejected: 'rejected',
  },
  undated: 'day not reported',
  course: (party: string) => `Answers of ${party} in order of time`,
  account: 'Read the account',
  moreAccounts: { one: '1 more account of it', other: '# more accounts of it' },
  otherwise: (list: string) => `Other accounts of the same time: ${list}`,
  answerOf: (party: string) => `Answer of ${party}`,
  last: 'Last answer',
  ever: 'Ever said',
  everRejected: 'Rejected at any time',
  columns: {
    date: 'date',
    party: 'party',
    answer: 'answer',
    last: 'last answer',
    proposal: 'proposal',
    tabled: 'proposal tabled',
    account: 'account',
    who: 'according to',
    id: 'id of the account',
  },
  yes: 'yes',
  no: 'no',
  lineage: {
    drawing: 'Who built on what, over time',
    /** How many texts, families and texts apart; without a stop. */
    sentence: (counts: {
      all: number;
      agreed: number;
      families: number;
      largest: number;
      apart: number;
    }) =>
      `${counts.all === 1 ? '1 proposal' : `${counts.all} proposals`}: ${
        counts.families === 0
          ? 'none builds on another'
          : `${counts.all - counts.apart} build on each other, in ${
              counts.families === 1 ? 'one family' : `${counts.families} families`
            }, the largest of ${counts.largest}; ${counts.apart} stand alone`
      }${counts.agreed === 0 ? '' : `. ${counts.agreed} were tabled in rounds that ended in agreement`}`,
    apart: 'without a link',
    rejected: 'hollow: a party last rejected it',
    left: {
      one: '1 proposal found no room; the list has it',
      other: '# proposals found no room; the list has them',
    },
    agreed: 'agreed',
    list: 'All of them in order of time, with what each builds on',
    buildsOn: (list: string) => `builds on ${list}`,
    noAnswer: 'no answer reported',
    columns: {
      date: 'date',
      name: 'proposal',
      by: 'tabled by',
      agreed: 'tabled in a round that ended in agreement',
      answers: 'last answers',
      from: 'builds on',
      basis: 'basis of the link',
      id: 'id',
    },
  },
} as const;
