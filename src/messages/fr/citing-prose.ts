import { ABOUT, exactly } from '../../model/dates.ts';
import type { PlaceName } from '../../model/slices/index-slice.ts';
import type { Dates } from '../../model/types.ts';
import { dates } from './dates.ts';
import { fromDateTo, ofDate } from './elision.ts';
import { list, months } from './language.ts';
import { typeset } from './quotes.ts';

/*
 * How French puts names and dates of the dataset into a sentence. Of a name neither gender nor article is known:
 * it stands between quotation marks behind a noun, in brackets, or behind "selon" and "d’après".
 */

/** A name in quotation marks; those that it has itself are the inner ones. */
export const quoted = (name: string) => `«\u202f${typeset(name, 1)}\u202f»`;

const numberOfDay = (day: string) => (Number(day) === 1 ? '1er' : String(Number(day)));

/** A partial date with its month in full: "28 janvier 2024", "1er mars 2024", "janvier 2024" or "2024"; "vers le 28 janvier 2024". */
export function longDate(value: string): string {
  if (value.endsWith(ABOUT)) return dates.about(longDate(exactly(value)));
  const [year = '', month, day] = value.split('-');
  const name = month && months[Number(month) - 1];
  return [day && numberOfDay(day), name, year].filter(Boolean).join(' ');
}

/** The dates of a round with months in full, as precisely as they are known and no more. */
export function longDates({ start, end, precision }: Dates): string {
  if (precision === 'month') return rangeOf(start.slice(0, 7), end.slice(0, 7));
  if (precision !== 'approximate') return rangeOf(start, end);
  return start === end ? dates.about(longDate(start)) : `${rangeOf(start, end)} environ`;
}

/** "les 15 et 16 août 2024", "du 28 au 30 janvier 2024", "du 28 janvier au 2 février 2024", "du 28 décembre 2023 au 2 janvier 2024". */
function rangeOf(from: string, to: string): string {
  if (from === to) return longDate(from);
  const [first, last] = [longDate(from), longDate(to)];
  if (from.slice(0, 4) !== to.slice(0, 4)) return fromDateTo(first, last);
  const day = from.slice(8);
  if (day && from.slice(0, 7) === to.slice(0, 7)) {
    const next = Number(to.slice(8)) === Number(day) + 1;
    return next ? `les ${numberOfDay(day)} et ${last}` : `du ${numberOfDay(day)} au ${last}`;
  }
  return fromDateTo(first.slice(0, -5), last);
}

/** Words with which a sentence begins and that are no names: they are written small behind a colon. */
const SMALL = new RegExp(
  '^(?:(?:l|d|j|n|c|qu|jusqu|lorsqu)’|(?:' +
    'le|la|les|un|une|des|du|de|au|aux|ce|cet|cette|ces|ceux|celles|il|elle|ils|elles|on|' +
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aucun|aucune|autant|beaucoup|certains|certaines|' +
    'chacun|chacune|chaque|davantage|moins|personne|plus|plusieurs|quelque|quelques|rien|seul|seule|' +
    'seuls|seules|tous|tout|toute|toutes|à|après|auparavant|avant|dans|depuis|en|entre|environ|lors|' +
    'outre|par|parmi|pendant|pour|près|sans|selon|si|sur|vers)[\\s,])',
  'i',
);
const NAMES =
  /^(?:Le (?:Caire|Monde|Figaro|Parisien)|La (?:Croix|Haye)|Les Échos|L’(?:Équipe|Express|Humanité|Orient))(?![\p{L}])/u;

/** A sentence behind a colon: "À propos de … : les combats cesseraient". */
export const behindColon = (text: string) =>
  SMALL.test(text) && !NAMES.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Cities, or countries where no city is known, as a list; empty where no place is known. */
export function placesText(places: readonly PlaceName[]): string {
  return list(places.map(({ city, country }) => city ?? country));
}

const MONTH = `(?:${months.join('|')})`;
const DATED = new RegExp(
  `^(.+), ((?:début |mi-|fin )?(?:\\d{1,2}(?:er)? )?(?:${MONTH} )?\\d{4})$`,
  'i',
);

/** "la proposition « Ébauche de Portsea »"; "la « Proposition de Portsea »", whose name is that noun itself. */
export const proposalNamed = (name: string) =>
  `la ${/^proposition\b/i.test(name) ? '' : 'proposition '}${quoted(name)}`;

/**
 * The name of a proposal behind a noun: "la proposition « Ébauche de Portsea » de février 2001". A name that says its
 * year is told without another date.
 */
export function proposalInProse(name: string, date: string): string {
  const [, core, stamp] = DATED.exec(name) ?? [];
  if (core !== undefined && stamp !== undefined) return `${proposalNamed(core)} ${ofDate(stamp)}`;
  const dated = /\b\d{4}$/.test(name) ? '' : ` ${ofDate(longDate(date))}`;
  return `${proposalNamed(name)}${dated}`;
}

/** Whether a text says itself of which month and year it is. */
export function isDated(text: string): boolean {
  return new RegExp(`${MONTH} \\d{4}`, 'i').test(text);
}
