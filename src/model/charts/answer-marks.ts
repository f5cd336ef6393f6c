import type { Course } from '../courses.ts';
import type { Named } from '../slices/resolve.ts';
import type { Stance } from '../types.ts';
import { STANCES } from '../vocabulary.ts';
import { placeOfDate } from './points.ts';
import type { TimeScale } from './scale.ts';

/** A place in the picture of answers: whose it is, told by the id of the first account, and where it stands. */
export type AnswerMark = {
  id: string;
  proposal: string;
  /** Percent of the width; pixels downwards. */
  at: number;
  y: number;
  /** Whether it is, or may be, the last answer of its party. */
  now: boolean;
};

/** What one party answered, from yes to no; without a party, what all answered who did so seldom. */
export type AnswerBand = {
  party: Named | null;
  top: number;
  bottom: number;
  /** From yes to no, those that have an answer; of a band without a party a single one, of all stances. */
  lanes: { stances: readonly Stance[]; top: number; bottom: number }[];
};

/** All answers over time: a band a party, in it a lane a stance, in it a mark an answer. */
export type AnswerPicture = {
  bands: AnswerBand[];
  marks: AnswerMark[];
  height: number;
  /** How many answers found no room beside others of the same days. */
  left: number;
};

/** Pixels that a mark takes, that part lanes, and for the name of a band. */
const MARK = 13;
const BETWEEN = 5;
const NAME = 22;
const AFTER = 10;
/** What stands on one lane: each has a shape of its own. */
const LANES: readonly (readonly Stance[])[] = [
  ['accepted', 'accepted-with-amendments'],
  ['studying', 'no-response'],
  ['countered'],
  ['rejected'],
];
/** In percent: last answers stand apart by so much, so that a phone can show them; others by less. */
const APART = 2.4;
const APART_WIDE = 1.25;
/** No lane is higher than so many marks. */
const HIGHEST = 6;

type Row = { id: string; date: string; courses: readonly Course[] };

/**
 * Lays out the answers to proposals over time: from build to build the same, and the same whatever is filtered.
 *
 * @param parties those who have a band of their own.
 */
export function answerPicture(
  rows: readonly Row[],
  parties: readonly Named[],
  axis: TimeScale,
): AnswerPicture {
  const picture: AnswerPicture = { bands: [], marks: [], height: 0, left: 0 };
  const all = rows.flatMap((row) => answersOf(row, axis));
  const own = new Set(parties.map(({ id }) => id));
  for (const party of [...parties, null]) {
    const answers = all.filter((one) => (party ? one.party === party.id : !own.has(one.party)));
    if (answers.length === 0) continue;
    const top = picture.height;
    const lanes: AnswerBand['lanes'] = [];
    let y = top + NAME;
    for (const stances of party ? LANES : [STANCES]) {
      const some = answers.filter(({ stance }) => stances.includes(stance));
      if (some.length === 0) continue;
      const { placed, lines } = stacked(some);
      for (const { one, line } of placed)
        picture.marks.push({
          id: one.id,
          proposal: one.proposal,
          at: one.at,
          y: y + line * MARK + Math.ceil(MARK / 2) + 2,
          now: one.now,
        });
      picture.left += some.length - placed.length;
      const bottom = y + lines * MARK + BETWEEN;
      lanes.push({ stances, top: y, bottom });
      y = bottom;
    }
    picture.bands.push({ party, top, bottom: y, lanes });
    picture.height = y + AFTER;
  }
  picture.marks.sort((a, b) => a.at - b.at || a.y - b.y);
  return picture;
}

type Answer = {
  id: string;
  proposal: string;
  party: string;
  stance: Stance;
  now: boolean;
  at: number;
};

/** What was said to a proposal, with its places. What has no date stands at that of the proposal. */
function answersOf({ id, date, courses }: Row, axis: TimeScale): Answer[] {
  return courses.flatMap(({ party, times }) =>
    times.flatMap((time) => {
      const at = placeOfDate(time.date ?? date, axis);
      return time.said.flatMap(({ stance, accounts: [account] }) =>
        account
          ? [{ id: account.id, proposal: id, party: party.id, stance, now: time.now, at }]
          : [],
      );
    }),
  );
}

/** Each answer on the first line on which it has room; last answers come before earlier ones. */
function stacked(answers: readonly Answer[]): {
  placed: { one: Answer; line: number }[];
  lines: number;
} {
  const lines: Answer[][] = [];
  const clash = (a: Answer, b: Answer) =>
    Math.abs(a.at - b.at) < (a.now && b.now ? APART : APART_WIDE);
  const placed: { one: Answer; line: number }[] = [];
  const order = answers.toSorted((a, b) => Number(b.now) - Number(a.now) || a.at - b.at);
  for (const one of order) {
    const free = lines.findIndex((line) => !line.some((other) => clash(one, other)));
    const line = free < 0 ? lines.length : free;
    if (line >= HIGHEST) continue;
    (lines[line] ??= []).push(one);
    placed.push({ one, line });
  }
  return { placed, lines: lines.length };
}
