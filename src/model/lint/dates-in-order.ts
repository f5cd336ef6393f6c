import { ABOUT_DAYS, daysBetween, daysOf } from '../dates.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf } from './walk.ts';

/**
 * Days by which a proposal may lie outside the dates of its round. A text is often handed over on
 * the eve of the talks, and reported when they are over.
 */
const PROPOSAL_SLACK = { day: 7, approximate: ABOUT_DAYS, month: 31 } as const;

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description:
    'Ensure that a round ends after it begins, a proposal lies in the time of its round, and nobody answers it before it exists.',
  check(tree) {
    const findings: Finding[] = [];
    for (const { path, value } of tree.rounds)
      if (value.dates.end < value.dates.start)
        findings.push({
          file: path,
          pointer: '/dates/end',
          message: `the round ends on ${value.dates.end}, before it begins on ${value.dates.start}`,
          hint: 'correct the day that is wrong',
        });
    for (const { file, pointer, proposal, round } of proposalsOf(tree)) {
      const { first, last } = daysOf(proposal.date);
      const about = proposal.approximate ? ABOUT_DAYS : 0;
      const slack = Math.max(PROPOSAL_SLACK[round.dates.precision], about);
      if (
        daysBetween(last, round.dates.start) > slack ||
        daysBetween(round.dates.end, first) > slack
      )
        findings.push({
          file,
          pointer: `${pointer}/date`,
          id: proposal.id,
          message: `${proposal.date} lies more than ${slack} days outside its round (${round.dates.start} to ${round.dates.end})`,
          hint: 'correct the date, or move the proposal to the round in which it was tabled',
        });
      proposal.responses.forEach((response, i) => {
        const off = response.approximate ? ABOUT_DAYS : about;
        if (response.date && daysBetween(daysOf(response.date).last, first) > off)
          findings.push({
            file,
            pointer: `${pointer}/responses/${i}/date`,
            id: response.id,
            message: `answered on ${response.date}, before the proposal of ${proposal.date}`,
            hint: 'correct the date; an earlier answer belongs to an earlier proposal, or is an exception with its reason',
          });
      });
    }
    return findings;
  },
};
