import type { Bin } from '../../model/charts/lanes.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';

/* The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  description: (subject: string) =>
    `All rounds of ${subject} over one time, by place, mediator or form, with the proposals and what happened meanwhile.`,
  /** What is drawn. */
  drawing: 'Rounds over time',
  by: 'Rows',
  lanes: { venue: 'By place', mediator: 'By mediator', format: 'By form' } satisfies Record<
    LanesBy,
    string
  >,
  others: { venue: 'Elsewhere', mediator: 'Others', format: 'Others' } satisfies Record<
    LanesBy,
    string
  >,
  none: {
    venue: 'No place reported',
    mediator: 'No mediator reported',
    format: 'No form reported',
  } satisfies Record<LanesBy, string>,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Timeline, ${time}`,
  /** Where the picture is of a part of all rounds: which. */
  drawn: (all: string, time: string) => `Of ${all} those of ${time} are drawn here.`,
  noneThen: (all: string, time: string) => `Of ${all} none was in ${time}.`,
  /** The drawing of all time, the way to the list of its parts, and that list. */
  wholeTime: 'All of the time',
  before: (time: string) => `Before: ${time}`,
  after: (time: string) => `After: ${time}`,
  allTimes: 'Parts of the timeline',
  rounds: { one: '1 round', other: '# rounds' },
  proposals: 'Proposals',
  proposalCount: { one: '1 proposal', other: '# proposals' },
  events: 'Events',
  eventCount: { one: '1 event', other: '# events' },
  nothing: 'No round has been reported.',
  /** The sentence above the picture. */
  sentence: (rounds: string, from: string, to: string, parts: string) =>
    `${rounds} from ${from} to ${to}: ${parts}.`,
  onDay: (rounds: string, day: string, parts: string) => `${rounds} on ${day}: ${parts}.`,
  part: {
    venue: (count: string, name: string) => `${count} in ${name}`,
    mediator: (count: string, name: string) => `${name} in ${count}`,
    format: (count: string, name: string) => `${name.toLowerCase()} (${count})`,
  } satisfies Record<LanesBy, (count: string, name: string) => string>,
  otherPart: {
    venue: (count: string) => `${count} elsewhere`,
    mediator: (count: string) => `others in ${count}`,
    format: (count: string) => `other forms (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  nonePart: {
    venue: (count: string) => `${count} without a reported place`,
    mediator: (count: string) => `no reported mediator in ${count}`,
    format: (count: string) => `no reported form (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  planned: { one: '1 more is planned.', other: '# more are planned.' },
  agreed: { one: '1 ended in agreement.', other: '# ended in agreement.' },
  overlap: {
    venue: 'A round in several places is in the row of each.',
    mediator: 'A round with several mediators is in the row of each.',
    format: '',
  } satisfies Record<LanesBy, string>,
  bins: {
    week: 'Where many are near each other, those of a week are one mark with their number.',
    month: 'Where many are near each other, those of a month are one mark with their number.',
    quarter:
      'Where many are near each other, those of three months are one mark with their number.',
    year: 'Where many are near each other, those of a year are one mark with their number.',
  } satisfies Record<Bin, string>,
  /** The name of a mark that stands for several. */
  several: (count: string, days: string, row: string) =>
    `${count}, ${days}, ${row}: open the list of that time`,
  mediated: (names: string) => `mediated by ${names}`,
  eventName: (day: string, text: string) => `${day}: ${text}`,
  eventSources: 'Sources of this event',
  proposalName: (name: string, day: string, tabled: string) => `${name}, ${day}, ${tabled}`,
  zoom: 'Zoom',
  times: (factor: string) => `${factor}×`,
  whole: 'All',
  widen: 'Zoom in',
  narrow: 'Zoom out',
  widenMark: '+',
  narrowMark: '−',
  keys: 'In the drawing: + and − zoom, 0 shows all, Ctrl or ⌘ with the wheel zooms at the pointer.',
  chapters: 'Chapters',
  overview: 'Part in view',
  inView: (from: string, to: string) => `${from} to ${to}`,
  length: 'length of the round',
  approximate: 'dates approximate',
  event: 'event',
  many: 'several, with their number',
  columns: {
    kind: 'Kind',
    start: 'From',
    end: 'To',
    precision: 'Dates',
    name: 'Name',
    place: 'Place',
    format: 'Form',
    mediators: 'Mediators',
    outcome: 'Outcome',
    proposals: 'Proposals',
    id: 'Id',
  },
  kinds: { round: 'round', event: 'event' },
  precisions: { day: 'to the day', approximate: 'approximate', month: 'to the month' },
} as const;
