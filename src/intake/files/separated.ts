import Papa from 'papaparse';
import type { BookForm, Sheet } from '../book.ts';
import { SheetMaker } from './cells.ts';
import type { FileCourse } from './course.ts';
import { type FileChoices, type FileQuestion, Refused, type Told } from './problems.ts';

/* Tables as text: fields between commas, semicolons or tabs. */

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** So many letters are parsed at a time; a record that is longer is parsed in a longer piece. */
const PIECE = 512 * 1024;
/** What a spreadsheet would run stands behind a stroke, in files of ours and of others. */
const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** The records of the beginning of a text, by a separator, and whether quotation marks stand where none may. */
function beginning(text: string, delimiter: string): { records: string[][]; isTorn: boolean } {
  const head = text.slice(0, 64 * 1024);
  const { data, errors } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 100 });
  return {
    records: data.filter((fields) => fields.length > 1 || fields[0]?.trim() !== ''),
    // One that is open at the end of a piece may be closed after it.
    isTorn: errors.some(
      ({ code }) =>
        code === 'InvalidQuotes' || (code === 'MissingQuotes' && head.length === text.length),
    ),
  };
}

/** How many fields most records have, and which share of the records those are. */
function regularity(records: readonly string[][]): { fields: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields = 1, most = 0] =
    [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { fields, share: records.length === 0 ? 0 : most / records.length };
}

/**
 * Which separator parts the fields: the one by which most records have the same number of fields, more than one, and no
 * quotation mark stands astray. Where two do so equally well it is asked.
 */
function separatorOf(
  file: string,
  text: string,
  choices: FileChoices,
): { separator: string } | { question: FileQuestion } {
  const key = `separator:${file}`;
  const chosen = choices.get(key);
  if (SEPARATORS.some((separator) => separator === chosen)) return { separator: chosen ?? ',' };
  const ways = SEPARATORS.map((separator) => {
    const { records, isTorn } = beginning(text, separator);
    return { separator, records, isTorn, ...regularity(records) };
  }).filter(({ fields }) => fields > 1);
  const order = (a: (typeof ways)[number], b: (typeof ways)[number]) =>
    b.share - a.share || Number(a.isTorn) - Number(b.isTorn) || b.fields - a.fields;
  const best = ways.toSorted(order)[0];
  if (!best) return { separator: ',' };
  const alike = ways.filter((way) => order(way, best) === 0);
  if (alike.length === 1) return { separator: best.separator };
  const answers = alike.map(({ separator, records }) => ({
    answer: separator,
    preview: (records[0] ?? []).slice(0, 8).join(' │ ').slice(0, 160),
  }));
  return { question: { kind: 'separator', key, file, answers } };
}

/** Reads a table as text into one sheet, or says what must be asked first. @throws Refused */
export async function readSeparated(
  file: string,
  text: string,
  name: string,
  choices: FileChoices,
  told: Told,
  course: FileCourse,
): Promise<{ form: BookForm; sheet: Sheet } | { question: FileQuestion }> {
  const lines = text.replace(/\r\n?/g, '\n');
  const found = separatorOf(file, lines, choices);
  if ('question' in found) return found;
  const { separator } = found;
  const maker = new SheetMaker(name, told, course);
  let at = 0;
  for await (const records of recordsOf(lines, separator, maker, course))
    for (const fields of records) {
      at += 1;
      const cells = fields.map((field, column) =>
        maker.text(GUARDED.test(field) ? field.slice(1) : field, at, column),
      );
      maker.add(at, cells);
    }
  return { form: separator === '\t' ? 'tsv' : 'csv', sheet: maker.sheet() };
}

async function* recordsOf(
  text: string,
  delimiter: string,
  maker: SheetMaker,
  course: FileCourse,
): AsyncGenerator<string[][]> {
  // Types of the library leave out what its own streaming is made of.
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  let from = 0;
  let length = PIECE;
  let records = 0;
  while (from < text.length) {
    const isLast = from + length >= text.length;
    const { data, errors, meta } = parser.parse(
      text.slice(from, from + length),
      0,
      !isLast,
    ) as Papa.ParseResult<string[]>;
    for (const { code, row } of errors)
      if (code === 'InvalidQuotes') maker.tell('stray-quote', { row: records + (row ?? 0) + 1 });
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open && isLast) throw new Refused('open-quote', { row: records + (open.row ?? 0) + 1 });
    const used = isLast ? length : meta.cursor;
    // A letter is a byte or more; the other half of the bytes went by when they became letters.
    await course.pass(used / 2);
    if (used === 0) {
      length *= 2;
      continue;
    }
    records += data.length;
    yield data;
    from += used;
    length = PIECE;
  }
}
