import { dates } from './dates.ts';
import { months, shortMonths } from './language.ts';

/* How Spanish writes the partial dates of the model: "2024-01-28", "2024-01" or "2024", each with "~" if it is not exact. */

const partsOf = (value: string) => {
  const [year = '', month, day] = value.split(/[-~]/);
  return { year, month: Number(month ?? 0), day: Number(day ?? 0) };
};

/** "28 ene 2024", "ene 2024" or "2024"; "hacia el 28 ene 2024". */
const date = (value: string) => {
  const { year, month, day } = partsOf(value);
  const text = [day || '', shortMonths[month - 1], year].filter(Boolean).join(' ');
  return value.endsWith('~') ? dates.about(text) : text;
};

const month = (value: string) => {
  const { year, month: number } = partsOf(value);
  return `${months[(number || 1) - 1]} de ${year}`;
};

export const calendar = {
  date,
  /** The month of a date, in full: "enero de 2024". */
  month,
  /** From month to month: "enero a marzo de 2024", "diciembre de 2023 a enero de 2024"; or one month. */
  months: (start: string, end: string) => {
    if (start.slice(0, 7) === end.slice(0, 7)) return month(start);
    const sameYear = start.slice(0, 4) === end.slice(0, 4);
    const from = sameYear ? (months[partsOf(start).month - 1] ?? '') : month(start);
    return `${from} a ${month(end)}`;
  },
  /** "28-30 ene 2024", "28 ene – 2 feb 2024", "28 dic 2023 – 2 ene 2024". */
  days: (start: string, end: string) => {
    const { year, month: number, day } = partsOf(start);
    const to = partsOf(end);
    if (year !== to.year) return dates.range(date(start), date(end));
    if (number !== to.month) return dates.range(`${day} ${shortMonths[number - 1]}`, date(end));
    return `${day}-${date(end)}`;
  },
} as const;
