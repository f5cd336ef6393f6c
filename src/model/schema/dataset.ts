import { z } from 'zod';
import { computedFigure } from './computed.ts';
import { correction, event, position } from './claims.ts';
import {
  actor,
  chapter,
  issue,
  office,
  person,
  publisher,
  source,
  unit,
  venue,
} from './entities.ts';
import { round } from './records.ts';
import { about, bannedWord, edition, lintException, redirect, suggestion } from './upkeep.ts';

/**
 * The files of `src/data/`: which schema a file has, by its path.
 * `rounds/` and `sources/` hold one file a round, and one a year of publication.
 */
export const FILE_SCHEMAS = {
  'about.json': about,
  'actors.json': z.array(actor),
  'people.json': z.array(person),
  'offices.json': z.array(office),
  'publishers.json': z.array(publisher),
  'venues.json': z.array(venue),
  'units.json': z.array(unit),
  'issues.json': z.array(issue),
  'computed.json': z.array(computedFigure),
  'chapters.json': z.array(chapter),
  'positions.json': z.array(position),
  'events.json': z.array(event),
  'corrections.json': z.array(correction),
  'editions.json': z.array(edition),
  'redirects.json': z.array(redirect),
  'suggestions.json': z.array(suggestion),
  'banned-words.json': z.array(bannedWord),
  'lint-exceptions.json': z.array(lintException),
} as const;

/** The whole dataset, as `data/dataset.json` publishes it. */
export const dataset = z
  .strictObject({
    about,
    actors: z.array(actor).describe('Actors.'),
    people: z.array(person).describe('People.'),
    offices: z.array(office).describe('Offices.'),
    publishers: z.array(publisher).describe('Publishers.'),
    venues: z.array(venue).describe('Venues.'),
    units: z.array(unit).describe('What is counted.'),
    issues: z.array(issue).describe('Issues, in reading order.'),
    computed: z
      .array(computedFigure)
      .describe('Figures that are computed from others, in reading order.'),
    chapters: z.array(chapter).describe('Chapters, in order of time.'),
    rounds: z.array(round).describe('Rounds, in order of time.'),
    sources: z.array(source).describe('Sources.'),
    positions: z.array(position).describe('Positions.'),
    events: z.array(event).describe('Events.'),
    corrections: z.array(correction).describe('Corrections.'),
    editions: z.array(edition).describe('Published editions, newest last.'),
    redirects: z.array(redirect).describe('Retired ids.'),
    suggestions: z.array(suggestion).describe('Suggested comparisons.'),
    bannedWords: z.array(bannedWord).describe('Words kept out of our sentences.'),
    lintExceptions: z
      .array(lintException)
      .describe('Where a rule of the data does not hold, and why.'),
  })
  .describe('A negotiation: its rounds, what was tabled, who said so.');
