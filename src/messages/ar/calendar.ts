import { dates } from './dates.ts';
import { leftToRight } from './isolate.ts';
import { months } from './language.ts';

/* How Arabic writes the partial dates of the model: "2024-01-28", "2024-01" or "2024", each with "~" if it is not exact. */

const partsOf = (value: string) => {
  const [year = '', month, day] = value.split(/[-~]/);
  return { year, month: Number(month ?? 0), day: Number(day ?? 0) };
};

/** "28 يناير 2024", "يناير 2024" or "2024"; "نحو 28 يناير 2024". */
const date = (value: string) => {
  const { year, month, day } = partsOf(value);
  const text = [day || '', months[month - 1], year].filter(Boolean).join(' ');
  return value.endsWith('~') ? dates.about(text) : text;
};

const month = (value: string) => {
  const { year, month: number } = partsOf(value);
  return `${months[(number || 1) - 1]} ${year}`;
};

export const calendar = {
  date,
  /** The month of a date: "يناير 2024". */
  month,
  /** From month to month: "يناير – مارس 2024", "ديسمبر 2023 – يناير 2024"; or one month. */
  months: (start: string, end: string) => {
    if (start.slice(0, 7) === end.slice(0, 7)) return month(start);
    const sameYear = start.slice(0, 4) === end.slice(0, 4);
    return dates.range(
      sameYear ? (months[partsOf(start).month - 1] ?? '') : month(start),
      month(end),
    );
  },
  /** "28–30 يناير 2024", "28 يناير – 2 فبراير 2024", "28 ديسمبر 2023 – 2 يناير 2024". */
  days: (start: string, end: string) => {
    const { year, month: number, day } = partsOf(start);
    const to = partsOf(end);
    if (year !== to.year) return dates.range(date(start), date(end));
    if (number !== to.month) return dates.range(`${day} ${months[number - 1]}`, date(end));
    return `${leftToRight(`${day}–${to.day}`)} ${month(end)}`;
  },
} as const;
