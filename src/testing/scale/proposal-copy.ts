import { daysBetween, daysOf } from '../../model/dates.ts';
import type { Proposal, Quantity, Report } from '../../model/types.ts';
import type { Random } from '../damage/random.ts';
import type { Fresh } from './fresh.ts';
import { dayAfter } from './later.ts';

/** What a copy of a proposal is made with. */
export type Copying = {
  random: Random;
  fresh: Fresh;
  /** The day on which it is tabled, as id and in words. */
  day: string;
  cite: (count: number) => string[];
  /** What a sentence says at that time. */
  later: (text: string) => string;
};

/** The longest name that leaves room for the day. */
const MOST_NAME = 90;
/** The longest text that leaves room for a remark. */
const MOST_TEXT = 300;

/** A proposal as it might have been tabled on another day: about ten of its accounts, numbers a little larger. */
export function proposalCopy(
  like: Proposal,
  basedOn: Proposal['basedOn'],
  making: Copying,
): Proposal {
  const { random, fresh, day, cite, later } = making;
  const tail = like.id.replace(/^\d{4}(?:-\d{2}){0,2}-?/, '') || 'outline';
  const id = fresh.record(`${day}-${tail}`);
  const provisions = someOf(like.provisions, random).map((provision) => ({
    ...provision,
    id: fresh.claim('pro'),
    reports: apart(
      provision.reports.map((report) => ({
        ...report,
        ...varied(report, later(report.text), random),
        id: fresh.claim('rep'),
        sources: cite(report.sources.length),
      })),
    ),
  }));
  return {
    ...like,
    id,
    name: `${like.name.slice(0, MOST_NAME).trim()} (${id.replace(tail, '').split('-').filter(Boolean).join(' ')})`,
    date: day,
    basedOn,
    lineageNote: like.lineageNote === null ? null : later(like.lineageNote),
    phases: like.phases.map((phase) => ({ ...phase, sources: cite(phase.sources.length) })),
    provisions,
    responses: like.responses.map((response) => ({
      ...response,
      id: fresh.claim('res'),
      text: later(response.text),
      date:
        response.date &&
        dayAfter(day, Math.max(0, Math.min(20, apartBy(like.date, response.date)))),
      sources: cite(response.sources.length),
    })),
  };
}

const apartBy = (from: string, to: string) => daysBetween(daysOf(from).first, daysOf(to).first);

/** Provisions in their order with 6 to 14 accounts in all. */
function someOf(provisions: Proposal['provisions'], random: Random): Proposal['provisions'] {
  const wanted = 6 + random.below(9);
  const waiting = provisions.map((_, i) => i);
  const kept = new Set<number>();
  let reports = 0;
  while (reports < wanted && waiting.length > 0) {
    const [i = 0] = waiting.splice(random.below(waiting.length), 1);
    kept.add(i);
    reports += provisions[i]?.reports.length ?? 0;
  }
  return provisions.filter((_, i) => kept.has(i));
}

/** Every second number a little larger, in the sentence, too. One that is given in two units stays. */
function varied(
  { quantity }: Report,
  text: string,
  random: Random,
): Pick<Report, 'quantity' | 'text'> {
  const by = random.below(10) - 4;
  if (!quantity || quantity.said || by <= 0) return { quantity, text };
  const larger: Quantity = { ...quantity };
  let said = text;
  for (const end of ['min', 'max'] as const) {
    const value = quantity[end];
    if (value === null || !Number.isInteger(value) || value <= 3) continue;
    larger[end] = value + by;
    said = said.replace(new RegExp(`(?<![\\d,.-])${value}(?![\\d,.])`), String(value + by));
  }
  const isInOrder = larger.min === null || larger.max === null || larger.min <= larger.max;
  return isInOrder ? { quantity: larger, text: said } : { quantity, text };
}

/** A larger number must not make two accounts of a term the same. */
function apart(reports: Report[]): Report[] {
  const seen = new Set<string>();
  const keyOf = ({ attribution: { speaker, outlet, relay }, quantity, text }: Report) =>
    JSON.stringify([speaker, outlet, relay, quantity, text]);
  return reports.map((report) => {
    const own = { ...report };
    while (seen.has(keyOf(own)))
      own.text = `${own.text.slice(0, MOST_TEXT).replace(/[.?!]$/, '')}, as told.`;
    seen.add(keyOf(own));
    return own;
  });
}
