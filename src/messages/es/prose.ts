import type { CitedClaim, CitedThing, ClaimContext } from '../../model/citation/cited.ts';
import type { Stance } from '../../model/types.ts';
import { restingOn } from '../plain-prose.ts';
import { citing } from './citing.ts';
import {
  afterColon,
  forDates,
  longDate,
  longDates,
  ofDate,
  ofDates,
  placesText,
  proposalInProse,
} from './citing-prose.ts';
import { list, months } from './language.ts';
import { of } from './of.ts';
import { site } from './site.ts';

/** A thing as one finished sentence that can be printed as it is: of what, what is said, and who says so. */
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
        citing.proposalRecord(thing.title, longDate(thing.date), list(thing.tabledBy)),
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

/** The prose of a language; null where it has none of its own and is content with the plain one. */
export const prose: { sentence: (thing: CitedThing) => string } | null = { sentence };

/** Answers that somebody gave; the others are what is known of one that was not yet given. */
const GIVEN = new Set<Stance>(['accepted', 'accepted-with-amendments', 'countered', 'rejected']);

/** What a claim speaks of, as the start of a sentence; empty where its own text says so. */
function aboutOf(text: string, context: ClaimContext): string {
  switch (context.of) {
    case 'round': {
      const dated = new RegExp(`(?:${months.join('|')}) de \\d{4}`).test(text);
      const where = context.places.length > 0 ? ` en ${placesText(context.places)}` : '';
      if (dated) return '';
      return context.planned
        ? citing.onPlanned(forDates(context.dates) + where)
        : citing.onRound(ofDates(context.dates) + where);
    }
    case 'proposal':
      return citing.on(proposalInProse(context.name, context.date));
    case 'answer': {
      const proposal = proposalInProse(context.name, context.date);
      const { given, party, stance } = context;
      return GIVEN.has(stance)
        ? citing.onAnswer(party, proposal, given === null ? '' : ` ${ofDate(given)}`)
        : citing.onProposalAt(proposal, given === null ? '' : longDate(given));
    }
    case 'position':
      return context.given === null ? '' : capitalised(citing.when(longDate(context.given)));
  }
}

/** What a text says of its own speaker: then that need not be named again. */
const SAYING =
  /^(?:aceptó|acusó|admitió|advirtió|afirmó|agradeció|anunció|aseguró|calificó|condenó|confirmó|declaró|denunció|describió|desmintió|dice|dijo|exigió|explicó|informó|insistió|instó|llamó|negó|pidió|propuso|publicó|rechazó|reclamó|reiteró|señaló|sostuvo) /;

/** Whether a text begins with its speaker, or the last names of a person, and a verb of saying. */
function tellsItself(text: string, speaker: string): boolean {
  const parts = (speaker.split(',')[0] ?? '').split(' ');
  return parts
    .map((_, i) => `${parts.slice(i).join(' ')} `)
    .some((start) => text.startsWith(capitalised(start)) && SAYING.test(text.slice(start.length)));
}

const ARTICLES: Readonly<Record<string, string>> = { o: 'el', a: 'la', os: 'los', as: 'las' };

/** "Nuestra comparación" is ours, whoever prints the sentence. */
function named(speaker: string): string {
  return speaker.replace(
    /^nuestr([oa]s?) (\p{L}+)/u,
    (_, ending: string, noun: string) => `${ARTICLES[ending]} ${noun} ${of(site.name)}`,
  );
}

/** Who says so, without a word that would have to agree with them: "según X, en declaraciones a Y". */
function whoOf(text: string, attribution: CitedClaim['attribution'], about: string): string {
  const { speaker, outlet, relay, occasion, kind } = attribution;
  // A date that the sentence begins with is not said twice.
  const told = occasion !== null && !about.includes(occasion);
  const where = told ? ` ${citing.inBrackets(occasion)}` : '';
  if (speaker === null) {
    const by = outlet ? `${citing.reported} ${outlet.name}${where}` : where.trim();
    return by + (relay ? citing.accordingTo(relay.name) : '');
  }
  const itself = tellsItself(text, speaker);
  const heard = outlet && (kind === 'document' ? `, ${outlet.name}` : citing.told(outlet.name));
  return [
    itself ? where.trim() : citing.accordingToSpeaker(named(speaker)) + where,
    heard,
    relay && citing.asReportedBy(relay.name),
  ]
    .filter(Boolean)
    .join('')
    .replace(/^, /, '');
}

/** The text and then its speaker, as wire services have it; several sentences follow their speaker. */
function claimSentence({ text, attribution, context }: CitedClaim): string {
  const about = aboutOf(text, context);
  const who = whoOf(text, attribution, about);
  const several = /[.?!…]["”»)]? [¿¡"“«(]?[\p{Lu}\d]/u.test(text);
  const stopped = /^(.*[^.?!…])\.(["”»)]?)$/su.exec(text);
  if (who === '') return about ? `${about}: ${afterColon(text)}` : text;
  if (several || !stopped) {
    const start = about ? `${about}, ${who}` : capitalised(who);
    return `${start}: ${text}`;
  }
  const [, body = '', closing = ''] = stopped;
  const start = about ? `${about}: ${afterColon(body)}` : body;
  const gap = who.startsWith('(') ? ' ' : ', ';
  return `${start}${closing}${gap}${who}.`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
