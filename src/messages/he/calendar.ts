import { leftToRight } from './bidi.ts';
import { dates } from './dates.ts';
import { months } from './language.ts';

/* How Hebrew writes the partial dates of the model: "2024-01-28", "2024-01" or "2024", each with "~" if it is not exact. */

const partsOf = (value: string) => {
  const [year = '', month, day] = value.split(/[-~]/);
  return { year, month: Number(month ?? 0), day: Number(day ?? 0) };
};

/** "28 בינואר", the day of a month. */
const dayOf = (day: number | string, month: number) => `${day} ב${months[month - 1] ?? ''}`;

/** "28 בינואר 2024", "ינואר 2024" or "2024"; "בסביבות 28 בינואר 2024". */
const date = (value: string) => {
  const { year, month, day } = partsOf(value);
  const name = day ? dayOf(day, month) : months[month - 1];
  const text = [name, year].filter(Boolean).join(' ');
  return value.endsWith('~') ? dates.about(text) : text;
};

const month = (value: string) => {
  const { year, month: number } = partsOf(value);
  return `${months[(number || 1) - 1]} ${year}`;
};

export const calendar = {
  date,
  /** The month of a date: "ינואר 2024". */
  month,
  /** From month to month: "ינואר עד מרץ 2024", "דצמבר 2023 עד ינואר 2024"; or one month. */
  months: (start: string, end: string) => {
    if (start.slice(0, 7) === end.slice(0, 7)) return month(start);
    const sameYear = start.slice(0, 4) === end.slice(0, 4);
    return dates.range(
      sameYear ? (months[partsOf(start).month - 1] ?? '') : month(start),
      month(end),
    );
  },
  /** "28–30 בינואר 2024", "28 בינואר עד 2 בפברואר 2024", "28 בדצמבר 2023 עד 2 בינואר 2024". */
  days: (start: string, end: string) => {
    const { year, month: number, day } = partsOf(start);
    const to = partsOf(end);
    if (year !== to.year) return dates.range(date(start), date(end));
    if (number !== to.month) return dates.range(dayOf(day, number), date(end));
    return `${dayOf(leftToRight(`${day}–${to.day}`), number)} ${year}`;
  },
} as const;
