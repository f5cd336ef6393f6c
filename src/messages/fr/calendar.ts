import { dates } from './dates.ts';
import { months, shortMonths } from './language.ts';

/* How French writes the partial dates of the model: "2024-01-28", "2024-01" or "2024", each with "~" if it is not exact. */

const partsOf = (value: string) => {
  const [year = '', month, day] = value.split(/[-~]/);
  return { year, month: Number(month ?? 0), day: Number(day ?? 0) };
};

/** The first day of a month alone is an ordinal: "1er", "2". */
const dayOf = (day: number) => (day === 1 ? '1er' : String(day));

/** "28 janv. 2024", "1er mars 2024", "janv. 2024" or "2024"; "vers le 28 janv. 2024". */
const date = (value: string) => {
  const { year, month, day } = partsOf(value);
  const text = [day && dayOf(day), shortMonths[month - 1], year].filter(Boolean).join(' ');
  return value.endsWith('~') ? dates.about(text) : text;
};

const month = (value: string) => {
  const { year, month: number } = partsOf(value);
  return `${months[(number || 1) - 1]} ${year}`;
};

export const calendar = {
  date,
  /** The month of a date, in full: "janvier 2024". */
  month,
  /** From month to month: "janvier – mars 2024", "décembre 2023 – janvier 2024"; or one month. */
  months: (start: string, end: string) => {
    if (start.slice(0, 7) === end.slice(0, 7)) return month(start);
    const sameYear = start.slice(0, 4) === end.slice(0, 4);
    return dates.range(
      sameYear ? (months[partsOf(start).month - 1] ?? '') : month(start),
      month(end),
    );
  },
  /** "28–30 janv. 2024", "28 janv. – 2 févr. 2024", "28 déc. 2023 – 2 janv. 2024". */
  days: (start: string, end: string) => {
    const { year, month: number, day } = partsOf(start);
    const to = partsOf(end);
    if (year !== to.year) return dates.range(date(start), date(end));
    if (number !== to.month)
      return dates.range(`${dayOf(day)} ${shortMonths[number - 1]}`, date(end));
    return `${dayOf(day)}–${date(end)}`;
  },
} as const;
