import { ABOUT, exactly } from '../../model/dates.ts';
import type { PlaceName } from '../../model/slices/index-slice.ts';
import type { Dates } from '../../model/types.ts';
import { calendar } from './calendar.ts';
import { dates } from './dates.ts';
import { list, months } from './language.ts';

/* How Spanish puts names and dates of the dataset into a sentence. */

/** A partial date with its month in full: "28 de enero de 2024", "enero de 2024" or "2024"; "hacia el 28 de enero de 2024". */
export function longDate(value: string): string {
  if (value.endsWith(ABOUT)) return dates.about(longDate(exactly(value)));
  const [year = '', month, day] = value.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' de ');
}

/** The same as it follows a noun: "del 28 de enero de 2024", "de enero de 2024 (fecha aproximada)". */
export function ofDate(value: string): string {
  if (value.endsWith(ABOUT)) return `${ofDate(exactly(value))} (fecha aproximada)`;
  const date = longDate(value);
  return value.length > 7 ? `del ${date}` : `de ${date}`;
}

/** The dates of a round in brackets: "28-30 de enero de 2024", "28 de enero – 2 de febrero de 2024". */
export function longDates({ start, end, precision }: Dates): string {
  if (precision === 'month') return calendar.months(start, end);
  const text = rangeOf(start, end);
  return precision === 'approximate' ? dates.about(text) : text;
}

function rangeOf(from: string, to: string): string {
  if (from === to) return longDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}-${longDate(to)}`;
  return dates.range(withoutYearOf(from, to), longDate(to));
}

/** The first of two dates, without its year where the second has the same. */
function withoutYearOf(from: string, to: string): string {
  const first = longDate(from);
  return from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -' de 2024'.length) : first;
}

/**
 * The dates of a round as they follow it: "del 28 al 30 de enero de 2024", "del 28 de enero al 2 de febrero de 2024",
 * "de enero a marzo de 2024".
 */
export function ofDates({ start, end, precision }: Dates): string {
  if (precision === 'month') return `de ${calendar.months(start, end)}`;
  const isDay = start === end;
  const first =
    start.slice(0, 7) === end.slice(0, 7)
      ? String(Number(start.slice(8)))
      : withoutYearOf(start, end);
  const text = isDay ? ofDate(start) : `del ${first} al ${longDate(end)}`;
  if (precision !== 'approximate') return text;
  return `${text} (${isDay ? 'fecha aproximada' : 'fechas aproximadas'})`;
}

/** The same of a round that is planned: "para el 28 de enero de 2024", "del 28 al 30 de enero de 2024". */
export function forDates(dates: Dates): string {
  const { start, end, precision } = dates;
  const text = ofDates(dates);
  const isOne = precision === 'month' ? start.slice(0, 7) === end.slice(0, 7) : start === end;
  return isOne ? text.replace(/^del /, 'para el ').replace(/^de /, 'para ') : text;
}

/** Cities, or countries where no city is known, as a list; empty where no place is known. */
export function placesText(places: readonly PlaceName[]): string {
  return list(places.map(({ city, country }) => city ?? country));
}

/** The name of a proposal behind the word, with its date where the name does not have it. */
export function proposalInProse(name: string, date: string): string {
  const dated = name.includes(date.slice(0, 4));
  return `la propuesta «${name}»${dated ? '' : `, ${ofDate(date)}`}`;
}

/** First words that are no names, where no name of two words begins with them ("La Ribera"). */
const common = () =>
  [
    'El|La|Los|Las|Lo|Un|Una|Unos|Unas|Se|No|Ni|A|Al|Del?|En|Por|Para|Con|Sin|Tras|Según|Entre|Desde|Hasta|Durante|Si',
    'Cada|Tod[oa]s?|Ambos|Ambas|Ningún|Ninguna|Sus?|Est[aeo]s?|Más|Menos|Otr[oa]s?|Much[oa]s|Algun[oa]s|Cualquier|Nadie',
    'Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|Decenas|Cientos|Miles|Cuando|Solo|Casi|Aún|Todavía|También|Además',
    'Primero|Dentro|Cerca',
    '(?:Ser|Quedar|Habr|Entrar|Empezar|Seguir|Podr|Deber|Tendr)ían?|Son|Fue|Fueron|Eran?|Hay|Hubo|Había|Quedaban?',
    'Quedan?|Quedaron|Entran?|Siguen?|Empezó|Empiezan?',
  ].join('|');

/** First words with which no name begins, whatever follows; and what has an article that is not of the name. */
const ALWAYS =
  /^(?:En|Por|Tras|Según|Desde|Hasta|Durante|Si|Cuando|Solo|Aún|Todavía|También)(?= )/u;
const BODY =
  /^(?:El|La|Los|Las)(?= (?:Administración|Asamblea|Autoridad|Casa|Comité|Consejo|Corte|Cruz|Departamento|Ejército|Gobierno|Junta|Ministerio|Naciones|Parlamento|Presidencia|Servicio|Tribunal)s? )/u;

/** A sentence as it stands after a colon. */
export function afterColon(text: string): string {
  const begins = new RegExp(`^(?:${common()})(?=,? [\\p{Ll}\\d])`, 'u');
  const isSmall = begins.test(text) || ALWAYS.test(text) || BODY.test(text);
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
