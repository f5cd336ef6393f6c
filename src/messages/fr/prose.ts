import type { CitedClaim, CitedThing, ClaimContext } from '../../model/citation/cited.ts';
import type { Stance } from '../../model/types.ts';
import { restingOn } from '../plain-prose.ts';
import { citing } from './citing.ts';
import {
  behindColon,
  isDated,
  longDate,
  longDates,
  placesText,
  proposalInProse,
} from './citing-prose.ts';
import { onOccasion, outletInProse } from './elision.ts';
import { list } from './language.ts';
import { atStart, join } from './separators.ts';
import { site } from './site.ts';

/*
 * Sentences as French agencies close them: the text whole, then "selon" and who said it. Nothing in it agrees with a
 * name, so that it holds whatever name, and in whatever language, is put in.
 */

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

/** Answers that somebody gave; the others are what is known of one that was not yet given. */
const GIVEN = new Set<Stance>(['accepted', 'accepted-with-amendments', 'countered', 'rejected']);

/** What a claim speaks of, before the colon; empty where its own text says so. */
function contextPhrase(text: string, context: ClaimContext): string {
  switch (context.of) {
    case 'round': {
      const on = context.planned ? citing.onPlanned : citing.onRound;
      return isDated(text)
        ? ''
        : on(join.comma([longDates(context.dates), placesText(context.places)]));
    }
    case 'proposal':
      return citing.on(proposalInProse(context.name, context.date));
    case 'answer': {
      const proposal = proposalInProse(context.name, context.date);
      const given = context.given === null ? '' : longDate(context.given);
      return GIVEN.has(context.stance)
        ? citing.onAnswer(context.party, proposal, given && citing.when(given))
        : citing.onProposalAt(proposal, given);
    }
    case 'position':
      return context.given === null
        ? ''
        : atStart(citing.when(longDate(context.given)).replace(/^, /, ''));
  }
}

/** The prose of a language; null where it has none of its own and is content with the plain one. */
export const prose: { sentence: (thing: CitedThing) => string } | null = { sentence };

type Attribution = CitedClaim['attribution'];

/** When or where it was said, and through whom it is known: ", dans un communiqué, d’après Bulletin". */
const circumstances = ({ occasion, relay }: Attribution) =>
  (occasion === null ? '' : `, ${onOccasion(occasion)}`) +
  (relay ? citing.asReportedBy(relay.name) : '');

/** "selon un responsable s’exprimant auprès de The Reporter, dans un communiqué, d’après Bulletin". */
function according(attribution: Attribution): string {
  const { speaker, outlet, kind } = attribution;
  const rest = circumstances(attribution);
  if (speaker === null) return `${citing.reported} ${outletInProse(outlet?.name ?? '')}${rest}`;
  // "Our comparison" is ours, whoever prints the sentence.
  const who = speaker.replace(/^(?:our|notre) (.+)$/i, `${site.name} ($1)`);
  if (!outlet) return `${citing.said} ${who}${rest}`;
  // A text tells nothing to anybody: an outlet has seen it.
  if (kind === 'document') {
    const seen = citing.accordingTo(outlet.name);
    return `${citing.says} ${who}${circumstances({ ...attribution, relay: null })}${seen}${circumstances({ ...attribution, occasion: null })}`;
  }
  const told = citing.told(outlet.name);
  return `${citing.said} ${who}${who.includes(',') ? ', ' : ' '}${told}${rest}`;
}

/** The sentence of a claim: what it is about, the text, and who said it. Several sentences are not torn apart. */
function claimSentence({ text, attribution, context }: CitedClaim): string {
  const about = contextPhrase(text, context);
  // A date that the sentence begins with is not said twice.
  const { occasion } = attribution;
  const told =
    occasion !== null && ` ${about} `.toLowerCase().includes(` ${occasion.toLowerCase()} `);
  const said = told ? { ...attribution, occasion: null } : attribution;
  const who = according(said);
  const whole = about ? join.colon(about, behindColon(text)) : text;
  const several = /[.?!]["”»)]? ["“«(]?[\p{Lu}\d]/u.test(text);
  if (several || !/[^.]\.["”)]?$/.test(text)) return `${whole} ${citing.inBrackets(atStart(who))}`;
  const tail = saysItself(text, said) ? circumstances(said) : `, ${who}`;
  return `${whole.replace(/\.(["”)]?)$/, '$1')}${tail}.`;
}

const SAYING =
  '(?:a|ont) (?:accepté|accusé|annoncé|averti|confirmé|déclaré|démenti|décrit|demandé|dit|exclu|exhorté|indiqué|nié|promis|qualifié|rapporté|rejeté|remercié|salué)';

/**
 * Whether a text tells of its own speaker what they said, so that it needs no second one: "Le ministère a dit que …",
 * "M. Second a dit que …", "…, a dit le ministère." Whom they told must not be lost.
 */
function saysItself(text: string, { speaker, outlet }: Attribution): boolean {
  if (speaker === null || (outlet !== null && !text.includes(outlet.name))) return false;
  const name = speaker.split(',')[0] ?? '';
  const parts = name.split(' ');
  const ends = parts.map((_, i) => parts.slice(i).join(' '));
  // Behind "M." agencies leave out an article before a name: "Ada al-First", "M. First".
  const short = ends.flatMap((end) => [end, end.replace(/^al-/i, '')]);
  const names = [name, ...short.flatMap((end) => [`M. ${end}`, `Mme ${end}`])];
  const plain = text.replaceAll('\u00a0', ' ').toLowerCase();
  return names.some((one) => {
    const it = one.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${it} ${SAYING} |, ${SAYING} ${it}\\.$`).test(plain);
  });
}
