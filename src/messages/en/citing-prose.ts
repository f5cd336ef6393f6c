import { ABOUT, exactly } from '../../model/dates.ts';
import type { PlaceName } from '../../model/slices/index-slice.ts';
import type { Dates } from '../../model/types.ts';
import { words } from '../words.ts';
import { bare, isCommon, isName } from './capitals.ts';

/*
 * How English puts names, dates and speakers of the dataset into a sentence. Names there are titles,
 * not parts of speech, so each rule here has a way out that is never wrong.
 */

/** A partial date with its month in full: "28 January 2024", "January 2024" or "2024"; "about 28 January 2024". */
export function longDate(value: string): string {
  if (value.endsWith(ABOUT)) return words.dates.about(longDate(exactly(value)));
  const [year = '', month, day] = value.split('-');
  const name = month && words.months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The dates of a round with months in full, as precisely as they are known and no more. */
export function longDates({ start, end, precision }: Dates): string {
  if (precision === 'month') return rangeOf(start.slice(0, 7), end.slice(0, 7));
  const text = rangeOf(start, end);
  return precision === 'approximate' ? words.dates.about(text) : text;
}

/** "28–30 January 2024", "28 January to 2 February 2024", "28 December 2023 to 2 January 2024". */
function rangeOf(from: string, to: string): string {
  if (from === to) return longDate(from);
  const first = longDate(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first} to ${longDate(to)}`;
  const withoutYear = first.slice(0, -5);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}–${longDate(to)}`
    : `${withoutYear} to ${longDate(to)}`;
}

/** Cities, or countries where no city is known, as a list; empty where no place is known. */
export function placesText(places: readonly PlaceName[]): string {
  return words.list(places.map(({ city, country }) => city ?? withArticle(country)));
}

/** The same behind "in"; empty where no place is known. */
export function atPlaces(places: readonly PlaceName[]): string {
  return places.length === 0 ? '' : ` in ${placesText(places)}`;
}

/** The names of countries that are plural in form have an article. */
export function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines)\b/.test(name) ? `the ${name}` : name;
}

const MONTH = `(?:${words.months.join('|')})`;
const DATED = new RegExp(`^(.+), ((?:early |mid-|late )?(?:\\d{1,2} )?(?:${MONTH} )?\\d{4})$`);

/** Nouns for a text or an offer: a name built on one of them can stand in a sentence as it is. */
const TEXT_NOUNS =
  /\b(?:agreement|amendments|arrangement|bid|clarification|compromise|counter-?offer|counterproposal|declaration|document|draft|extension|formula|framework|idea|ideas|language|maps|message|observations|offers?|outline|paper|plan|principles|proposal|reply|resolution|roadmap|statement|terms|text|truce)\b/i;

/** Words that begin the name of an exchange ("50 hostages for a pause") and not of a text. */
const EXCHANGE = /^(?:\d|up to|all|some|remaining|hostages|call|options|swap|border)\b/i;

/**
 * The name of a proposal as a noun phrase: "the framework of January 2024", "the ministry's reply
 * of 24 July 2024". Names that are no noun for a text stand in quotation marks behind one.
 */
export function proposalInProse(name: string, date: string): string {
  const [, core = name, stamp] = DATED.exec(name) ?? [];
  if (!TEXT_NOUNS.test(core) || EXCHANGE.test(core) || core.includes(','))
    return `the proposal "${core.replaceAll('"', "'")}" of ${stamp ?? longDate(date)}`;
  const ownDate = /\b(?:of|on) (?:\d{1,2} )?[A-Z]\w+ \d{4}$/.test(core);
  const when = stamp ?? (ownDate ? '' : longDate(date));
  // After a long name "of" would belong to its last word.
  const dated =
    when &&
    (/ (?:at|before|by|for|from|in|of|on|to)\b[^()]*$/.test(core) ? ` (${when})` : ` of ${when}`);
  const possessive = /^(?:\S+ )?\S+['’]s? /.test(core) && !/^the /i.test(core);
  const article = possessive || /^(?:[A-Z]\S* )+Resolution \d+$/.test(core) ? '' : 'the ';
  return `${article}${article ? softened(core) : core}${dated}`;
}

/** First words of names that are no names themselves. */
function softened(core: string): string {
  const first = core.split(/[\s-]/)[0] ?? '';
  return isCommon(first) || TEXT_NOUNS.test(first)
    ? first.toLowerCase() + core.slice(first.length)
    : core;
}

/** Words that point back to something that a sentence with a speaker before them would hide. */
const POINTING = /^(?:it|its|they|their|he|his|she|her|this|these|those|both|neither|each)\b/i;

/**
 * A text as it goes on after "that": its first word small if it is a common one, as it is if it is a
 * name or a figure. Null where neither is sure, or the text cannot follow "that".
 */
export function afterThat(text: string, names: readonly string[]): string | null {
  const first = /^[^\s,:;]+/.exec(text)?.[0] ?? '';
  if (POINTING.test(text) || /^(?:\S+ ){0,4}\S+: /.test(text)) return null;
  // "Second-phase talks": the part before the hyphen decides.
  const stem = first.split('-')[0] ?? '';
  if (isCommon(stem)) return text.charAt(0).toLowerCase() + text.slice(1);
  // A first and a second name, a group, a people: in our texts only names have a second capital.
  const looksLikeName =
    /^["“\d]|^[A-Z]{2,}|ians?$/.test(first) || /^\p{Lu}\S*[^\sgds] \p{Lu}\p{Ll}/u.test(text);
  const asItIs = looksLikeName || isName(first, names);
  // In the middle of a sentence only names have capitals.
  const again = new RegExp(`[^.:;] ${escapedPattern(bare(first))}\\b`).test(text);
  return asItIs || again ? text : null;
}

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A remark behind a name is closed by a comma; an enumeration is not. */
export function closed(speaker: string): string {
  const tail = speaker.includes(',') ? (speaker.split(', ').at(-1) ?? '') : '';
  if (tail === '') return speaker;
  const [first = '', second] = tail.split(/ and /);
  const listed =
    second !== undefined &&
    (/^(?:the|an?|one|two|three|four|other|and)\b/.test(first) ||
      first.split(' ').every((word) => /^\p{Lu}/u.test(word)));
  return listed || tail.startsWith('and ') ? speaker : `${speaker},`;
}

/** Whether a speaker, a document, is several: "pages of the document", "documents reviewed by …". */
export function isPlural(speaker: string): boolean {
  const head = speaker.split(/ (?:of|that|seen|obtained|published|reviewed|shared|in|by|as)\b/)[0];
  // A name is one, whatever its form.
  return /(?:^| )\p{Ll}\S*[^s']s$/u.test(head ?? '');
}

/** Where or when something was said, as it follows the verb: " in a statement", " on 29 May". */
export function occasionPhrase(occasion: string): string {
  if (new RegExp(`^\\d{1,2} ${MONTH}`).test(occasion)) return ` on ${occasion}`;
  if (new RegExp(`^(?:early |mid-|late )?${MONTH}`).test(occasion)) return ` in ${occasion}`;
  if (
    /^[a-z]+ing\b (?!to\b)/.test(occasion) &&
    !/^(?:briefing|meeting|warning|\w+ (?:ceremony|session|meeting|speech))/.test(occasion)
  )
    return `, ${occasion},`;
  // Names of places, of gatherings and of channels take prepositions of their own.
  if (/^[^a-z]/.test(occasion)) return ` (${occasion})`;
  const noun = /^(?:joint |later |annual |founding |opening |closing )?(\w+)( conference)?/.exec(
    occasion,
  );
  const at = noun?.[2] || /^(?:ceremony|meeting|session|summit|forum|rally)$/.test(noun?.[1] ?? '');
  const article = /^(?:a|an|the|remarks|comments|talks)\b/.test(occasion)
    ? ''
    : /^[aeiou]/.test(occasion)
      ? 'an '
      : 'a ';
  return ` ${at ? 'at' : 'in'} ${article}${occasion}`;
}
