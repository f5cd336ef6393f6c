import { citing } from '#language/citing.ts';
import type { CitedThing, ClaimContext } from '../model/citation/cited.ts';
import { publishersOf } from '../model/publishers.ts';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import type { Dates } from '../model/types.ts';
import { attribution } from './attribution.ts';
import { counted, date, dates, list } from './format.ts';
import { venuesText } from './place.ts';
import { words } from './words.ts';

/* Prose that bends no word, so that every language can use it: nothing but names, dates and whole texts. */

/** Publishers that a sentence about a record names at most. */
const NAMED = 4;

/** "62 sources, from Reuters, AP, Axios and others", those with most pages first. */
export function restingOn(sources: readonly ResolvedSource[]): string {
  const names = publishersOf(sources.map((source) => [source]));
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), citing.others] : names;
  return citing.restingOn(counted(sources.length, words.round.sources), list(shown));
}

/** The dates of a round; of one that has not begun, that it is planned for them. */
const daysOf = (round: { dates: Dates; planned?: true }): string =>
  round.planned ? citing.plannedFor(dates(round.dates)) : dates(round.dates);

/** What a claim is about, by name and date alone; empty where its own text says so. */
function aboutOf(context: ClaimContext): string {
  const { comma } = words.join;
  switch (context.of) {
    case 'round':
      return comma([
        daysOf(context),
        ...(context.places.length > 0 ? [venuesText(context.places)] : []),
      ]);
    case 'proposal':
      return comma([context.name, date(context.date)]);
    case 'answer':
      return comma([
        context.party,
        context.name,
        ...(context.given === null ? [] : [date(context.given)]),
      ]);
    case 'position':
      return context.given === null ? '' : date(context.given);
  }
}

/** A thing as one sentence: the text of a claim whole, what it is about before it, the speaker after it. */
export function plainSentence(thing: CitedThing): string {
  if (thing.kind === 'claim') {
    const { text, context } = thing.claim;
    return citing.plain(aboutOf(context), text, attribution(thing.claim.attribution));
  }
  return citing.record(recordOf(thing), restingOn(thing.sources));
}

function recordOf(thing: Exclude<CitedThing, { kind: 'claim' }>): string {
  switch (thing.kind) {
    case 'round':
      return citing.roundRecord(
        thing.title,
        daysOf(thing),
        thing.places.length > 0 ? venuesText(thing.places) : '',
      );
    case 'proposal':
      return citing.proposalRecord(thing.title, date(thing.date), list(thing.tabledBy));
    case 'changes':
      return citing.changesRecord(thing.before, thing.after);
    case 'comparison':
      return citing.comparisonRecord(thing.names);
    case 'picture':
      return citing.pictureRecord(thing.title, thing.sentence);
  }
}
