import type { CitedClaim, CitedThing, ClaimContext } from '../../model/citation/cited.ts';
import type { Stance } from '../../model/types.ts';
import { citing } from './citing.ts';
import {
  afterThat,
  atPlaces,
  closed,
  isPlural,
  longDate,
  longDates,
  occasionPhrase,
  placesText,
  proposalInProse,
  withArticle,
} from './citing-prose.ts';
import { restingOn } from '../plain-prose.ts';
import { words } from '../words.ts';

/** A thing as one finished sentence that can be printed as it is: who said it, to whom, of what. */
function sentence(thing: CitedThing): string {
  switch (thing.kind) {
    case 'claim':
      return claimSentence(thing.claim);
    case 'round': {
      const when = longDates(thing.dates);
      return citing.record(
        citing.roundRecord(
          thing.title,
          thing.planned ? citing.plannedFor(when) : when,
          placesText(thing.places),
        ),
        restingOn(thing.sources),
      );
    }
    case 'proposal':
      return citing.record(
        citing.proposalRecord(
          thing.title,
          longDate(thing.date),
          words.list(thing.tabledBy.map(withArticle)),
        ),
        restingOn(thing.sources),
      );
    case 'changes':
      return citing.record(
        citing.changesRecord(thing.before, thing.after),
        restingOn(thing.sources),
      );
    case 'comparison':
      return citing.record(citing.comparisonRecord(thing.names), restingOn(thing.sources));
    case 'picture':
      return citing.pictureRecord(thing.title, thing.sentence);
  }
}

/** Answers that somebody gave; the others are what is known of one that was not yet given. */
const GIVEN = new Set<Stance>(['accepted', 'accepted-with-amendments', 'countered', 'rejected']);

/** What a claim speaks of, as the start of a sentence; empty where its own text says so. */
function contextPhrase(text: string, context: ClaimContext): string {
  switch (context.of) {
    case 'round': {
      const dated = new RegExp(`(?:${words.months.join('|')}) \\d{4}`).test(text);
      const on = context.planned ? citing.onPlanned : citing.onRound;
      return dated ? '' : on(longDates(context.dates) + atPlaces(context.places));
    }
    case 'proposal':
      return citing.on(proposalInProse(context.name, context.date));
    case 'answer': {
      const proposal = proposalInProse(context.name, context.date);
      const given = context.given === null ? '' : longDate(context.given);
      return GIVEN.has(context.stance)
        ? citing.onAnswer(withArticle(context.party), proposal, given && citing.when(given))
        : citing.onProposalAt(proposal, given);
    }
    case 'position':
      return context.given === null ? '' : capitalised(citing.when(longDate(context.given)).trim());
  }
}

/** The prose of a language; null where it has none of its own and is content with the plain one. */
export const prose: { sentence: (thing: CitedThing) => string } | null = { sentence };

/** Who said it, as subject and verb of a sentence. */
type Saying = {
  subject: string;
  verb: string;
  /** What follows the verb, up to the account itself: occasion and relay. */
  rest: string;
};

function sayingOf({ speaker, outlet, relay, occasion, kind }: CitedClaim['attribution']): Saying {
  const where = occasion === null ? '' : occasionPhrase(occasion);
  if (speaker === null)
    return {
      subject: outlet?.name ?? '',
      verb: citing.reported,
      rest: joined(where, relay ? citing.accordingTo(relay.name) : ''),
    };
  const told = outlet ? citing.told(outlet.name) : citing.said;
  return {
    // "Our comparison" is ours, whoever prints the sentence.
    subject: closed(speaker.replace(/^our\b/, `${words.site.name}'s`)),
    verb: kind === 'document' && !outlet ? (isPlural(speaker) ? citing.say : citing.says) : told,
    rest: joined(where, relay ? citing.asReportedBy(relay.name) : ''),
  };
}

/** Two phrases in a row; of the comma that ends the one and begins the other one stands. */
function joined(one: string, other: string): string {
  return other.startsWith(',') ? one.replace(/,$/, '') + other : one + other;
}

/** A phrase between two commas has lost the second one where the sentence ends. */
const atEnd = (text: string) => text.replace(/,$/, '');
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The sentence of a claim. Where the text can follow "that", the speaker comes first; where that is not
 * sure, the text stands whole and the speaker after it, as wire services have it.
 */
function claimSentence({ text, attribution, context, names }: CitedClaim): string {
  const about = contextPhrase(text, context);
  // A date that the sentence begins with is not said twice.
  const { occasion } = attribution;
  const told = occasion !== null && ` ${about} `.includes(` ${occasion} `);
  const { subject, verb, rest } = sayingOf(told ? { ...attribution, occasion: null } : attribution);
  const start = about ? `${about}, ` : '';
  // An outlet's name is written as the outlet writes it, also where it begins a sentence.
  const opening = about || attribution.speaker === null ? subject : capitalised(subject);
  const own = attribution.speaker ?? attribution.outlet?.name ?? '';
  const known = [...names, own, context.of === 'answer' ? context.party : ''];
  const several = /[.?!]["”)]? ["“(]?[A-Z\d]/.test(text);
  const indirect = own.startsWith('what ');
  // Whom they told must not be lost.
  const { speaker, outlet } = attribution;
  const tellsItself =
    saysItself(text, own) && (speaker === null || outlet === null || text.includes(outlet.name));
  const clause =
    several || indirect
      ? null
      : (ownWords(text, own) ??
        (tellsItself || beginsWith(text, own) ? null : afterThat(text, known)));
  if (clause !== null) return `${start}${opening} ${verb}${rest} that ${clause}`;

  const whole = about ? `${about}: ${text}` : text;
  if (several || !/[^.]\.["”)]?$/.test(text))
    return `${whole} ${citing.inBrackets(capitalised(`${subject} ${verb}${atEnd(rest)}`))}`;
  const tail = indirect
    ? ` ${citing.accordingToSpeaker(atEnd(subject))}${rest}`
    : tellsItself
      ? rest.replace(/^,/, '')
      : ` ${subject} ${verb}${rest}`;
  return `${whole.replace(/\.(["”)]?)$/, '$1')}${tail && ','}${atEnd(tail)}.`;
}

/** What a text says its own speaker said, where it begins so: "The ministry said it was examining the offer". */
function ownWords(text: string, speaker: string): string | null {
  const start = ownStarts(speaker).find((name) => beginsWith(text, `${name} ${citing.said}`));
  if (start === undefined) return null;
  const rest = text.slice(start.length + citing.said.length + 2).replace(/^that /, '');
  // "said on Sunday that": the verb is parted from what was said.
  return /^(?:in|on|at|late|early|earlier|later|after|before)\b/.test(rest) ? null : rest;
}

/** A name and no description: each word has a capital, or is a particle of names. */
const PERSON =
  /^(?:(?:\p{Lu}|[ae]l-)\S*|bin|de|van|von)(?: (?:(?:\p{Lu}|[ae]l-)\S*|bin|de|van|von))*$/u;

/** How a text may begin that is about its own speaker: the whole name, or the end of a person's. */
function ownStarts(speaker: string): string[] {
  const name = speaker.split(',')[0] ?? '';
  const parts = name.split(' ');
  return name === '' || !PERSON.test(name) ? [name] : parts.map((_, i) => parts.slice(i).join(' '));
}

const SAYING =
  /^(?:accepted|announce[ds]|asked|asks|backed|called|confirmed|counted|date[ds]|declared|denied|described|published|referred|rejected|reported|ruled|said|says|told|took|urged|vowed|warned|welcome[ds]) /;

/** Whether a text tells of its own speaker what they said: then it needs no second one. */
function saysItself(text: string, speaker: string): boolean {
  const office = speaker.endsWith(' office') ? /^\S+'s office /.exec(text)?.[0].trim() : undefined;
  return [...ownStarts(speaker), ...(office ? [office] : [])].some(
    (start) => beginsWith(text, start) && SAYING.test(text.slice(start.length + 1)),
  );
}

/** Whether a text begins with these words. */
function beginsWith(text: string, start: string): boolean {
  return start !== '' && text.toLowerCase().startsWith(`${start.toLowerCase()} `);
}
