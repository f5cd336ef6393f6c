import { answerPicture, type AnswerPicture } from '../charts/answer-marks.ts';
import { timeAxis, type TimeAxis } from '../charts/axes.ts';
import { familiesOf } from '../charts/families.ts';
import { placeOfDate } from '../charts/points.ts';
import { familyLabels, type FamilyLabel } from '../charts/family-labels.ts';
import { coursesOf, type Course } from '../courses.ts';
import { daysOf } from '../dates.ts';
import { lastAnswers, type LastAnswer } from '../last-answer.ts';
import { inDescent, type Lineage } from '../lineage.ts';
import { answeringParties } from '../proposal-list.ts';
import {
  isAgreed,
  sideOfProposal,
  sidesOf,
  trucesOf,
  type TabledSide,
  type SideShape,
  type Truce,
} from '../sides.ts';
import type { Dataset } from '../types.ts';
import { inOrder } from './order.ts';
import { resolver, type Named } from './resolve.ts';

/** `data/lineage.json`: every proposal in order of time, which builds on which, and how each was answered. */
export type LineageSlice = Lineage & {
  /** By the id of the proposal: what each party last said to it. Those without an answer are left out. */
  answers: Record<string, LastAnswer[]>;
  /** By the id of the proposal: all that each party said to it, through time. */
  courses: Record<string, Course[]>;
  /** What the pictures of both are drawn from. */
  picture: LineageLayout;
};

/** `data/links.json`: which proposal builds on which, and no more. */
export type LinksSlice = Pick<Lineage, 'links'>;

/** A text in the picture of who built on what: percent along, pixels downwards. */
export type LineageSpot = {
  id: string;
  at: number;
  y: number;
  shape: SideShape;
  /** Whether it was tabled in a round that ended in agreement. */
  agreed: boolean;
};

/** Some texts, which builds on which, and what their picture is drawn from. */
export type DrawnTexts = Lineage & { picture: LineageLayout };

export type LineageLayout = {
  /** Null without a proposal: there is nothing to draw. */
  axis: TimeAxis | null;
  /** First days of chapters. */
  chapters: string[];
  truces: Truce[];
  sides: TabledSide[];
  answers: AnswerPicture;
  families: {
    spots: LineageSpot[];
    labels: FamilyLabel[];
    height: number;
    /** From where down texts stand that are linked with no other; null where there is none. */
    alone: number | null;
    /** How many texts found no room. */
    left: number;
  };
};

export function lineageSlice(data: Dataset): LineageSlice {
  const names = resolver(data);
  const proposals = inOrder(data.rounds).flatMap((round) => round.proposals);
  const answered = proposals
    .filter(({ responses }) => responses.length > 0)
    .map(({ id, responses }) => {
      const named = responses.map((one) => ({
        ...names.claim(one),
        party: names.actor(one.party),
      }));
      return { id, answers: lastAnswers(named), courses: coursesOf(named) };
    });
  const lineage = lineageOf(data);
  const courses = Object.fromEntries(answered.map((one) => [one.id, one.courses]));
  const answers = Object.fromEntries(answered.map((one) => [one.id, one.answers]));
  const answerers = answeringParties(
    data,
    lineage.nodes.map(({ id }) => ({ answers: answers[id] ?? [] })),
  );
  return {
    ...lineage,
    answers,
    courses,
    picture: lineagePicture(data, lineage, { courses }, answerers),
  };
}

/** Truces as far as they are drawn: one that was in force before the drawing begins does so with it. */
const since =
  (first: string) =>
  ({ from, ...truce }: Truce): Truce => ({ ...truce, from: from < first ? first : from });

/** Every proposal of a dataset in order of time, and which builds on which. */
export function lineageOf(data: Dataset): Lineage {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  const links = proposals.flatMap(({ id, basedOn }) =>
    basedOn.map(({ proposal, basis }) => ({ from: proposal, to: id, basis })),
  );
  const nodes = proposals.map(({ id, name, date }) => ({ id, name, date }));
  return { nodes: inDescent(nodes, links), links };
}

/** Pixels from lane to lane of the lineage, so that a name fits between two; of texts without a link; above the first. */
const PITCH = 34;
const PITCH_ALONE = 15;
const ABOVE = 26;
/** Between texts that are linked, and those that are not. */
const GAP = 26;

/**
 * Lays out some texts and their answers over the time that these take.
 * @param answerers the parties that have a band of their own.
 */
export function lineagePicture(
  data: Dataset,
  { nodes, links }: Lineage,
  { courses }: Pick<LineageSlice, 'courses'>,
  answerers: readonly Named[],
): LineageLayout {
  const dates = [
    ...nodes.map(({ date }) => date),
    ...nodes.flatMap(({ id }) =>
      (courses[id] ?? []).flatMap(({ times }) =>
        times.flatMap(({ date }) => (date === null ? [] : [date])),
      ),
    ),
  ];
  const axis = timeAxis(dates.flatMap((date) => Object.values(daysOf(date))));
  const placed = nodes.map((node) => ({ ...node, at: axis ? placeOfDate(node.date, axis) : 0 }));
  const rounds = new Map(
    data.rounds.flatMap((round) => round.proposals.map((p) => [p.id, { round, p }])),
  );
  const sides = sidesOf(data);
  const { spots, alone, lanes, left } = familiesOf(placed, links);
  const down = (lane: number) =>
    lane < alone
      ? ABOVE + lane * PITCH
      : ABOVE + alone * PITCH + GAP + (lane - alone) * PITCH_ALONE;
  const height = down(lanes);
  const texts = spots.map(({ id, at, lane }) => {
    const { round, p } = rounds.get(id) ?? {};
    const side = p && sideOfProposal(p, data);
    const shape = sides.find((one) => one.id === side)?.shape ?? 'cross';
    const turned = round !== undefined && data.about.turningPoints.includes(round.id);
    const spot: LineageSpot = {
      id,
      at,
      y: down(lane),
      shape,
      agreed: round !== undefined && isAgreed(round),
    };
    return { spot, name: p?.name ?? id, turned };
  });
  return {
    axis,
    chapters: data.chapters.map(({ from }) => from),
    truces: axis ? trucesOf(data).map(since(axis.from)) : trucesOf(data),
    sides,
    answers: answerPicture(
      axis ? nodes.map(({ id, date }) => ({ id, date, courses: courses[id] ?? [] })) : [],
      answerers,
      axis ?? { from: '', to: '' },
    ),
    families: {
      spots: texts.map(({ spot }) => spot),
      labels: familyLabels(
        texts.map(({ spot, name, turned }) => ({ ...spot, name, turned })),
        links,
        height,
      ),
      height,
      alone: alone < lanes ? down(alone) - GAP : null,
      left,
    },
  };
}
