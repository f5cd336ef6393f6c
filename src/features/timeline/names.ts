import { timelineWords } from '#language/timeline.ts';
import { date, dates, list } from '../../messages/format.ts';
import { venuesText } from '../../messages/place.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import type {
  TimelineEvent,
  TimelineProposal,
  TimelineRound,
  TimelineDrawing,
} from '../../model/slices/timeline-slice.ts';
import { paths } from '../../urls/paths.ts';

/** The id of the list of all rounds, and of the chapters in it. */
export const LIST = 'all-rounds';
export const anchorInList = (id: string): string => ['chapter', id].join('-');

/** Where a round was: its places with their countries, or that none is reported. */
export function placeOfRound({ venues }: TimelineDrawing, round: TimelineRound): string {
  return venuesText(round.venues.flatMap((id) => venues.filter((venue) => venue.id === id)));
}

/** Who mediated a round, or that nobody is reported to have. */
export const mediatedBy = ({ mediators }: TimelineRound): string =>
  mediators.length === 0
    ? words.round.noMediators
    : timelineWords.mediated(list(mediators.map(({ name }) => name)));

/** The whole sentence of a round, as a screen reader says it. */
export function nameOfRound(slice: TimelineDrawing, round: TimelineRound): string {
  return words.join.stop([
    round.title,
    words.join.comma([dates(round.dates), placeOfRound(slice, round)]),
    words.statuses[round.outcome.status],
  ]);
}

/** The whole sentence of a proposal. */
export const nameOfProposal = ({ name, date: day, tabledBy }: TimelineProposal): string =>
  timelineWords.proposalName(name, date(day), tabledText(tabledBy));

/** The whole sentence of an event. */
export const nameOfEvent = ({ date: day, text }: TimelineEvent): string =>
  timelineWords.eventName(date(day), text);

/** Where an event stands with its sources: beside the nearest round, or where those far from any are. */
export const eventPath = ({ id, round, page = paths.positions.to() }: TimelineEvent): string =>
  (round === null ? page : paths.round.to(round)).concat('#', id);
