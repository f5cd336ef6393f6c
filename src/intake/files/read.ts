import type { Book } from '../book.ts';
import { FileCourse, type ReadingOptions } from './course.ts';
import { folderDataset, type FoundDataset, type GivenFile } from './datasets.ts';
import { formOfZip, isZip, refuseMarkup, refuseOthers } from './form.ts';
import { readJson } from './json.ts';
import { readOds } from './ods/read.ts';
import {
  type FileChoices,
  type FileProblem,
  type FileQuestion,
  Refused,
  Told,
} from './problems.ts';
import { readSeparated } from './separated.ts';
import { textOfBytes } from './text.ts';
import { readXlsx } from './xlsx/read.ts';
import { openZip, unpackWhole, type Zip } from './zip.ts';

/** What stands in files: tables, datasets of our own, what was met on the way, and what only the person knows. */
export interface FilesRead {
  readonly books: Book[];
  readonly datasets: FoundDataset[];
  readonly problems: FileProblem[];
  readonly questions: FileQuestion[];
}

/**
 * Reads files as tables. The form of each is decided by what stands in it. A file that cannot be read becomes a problem
 * with its reason, and the others are read all the same; one that needs an answer first becomes a question.
 *
 * @param choices answers to the questions of an earlier reading
 * @throws the reason of the signal, once it is aborted; nothing else
 */
export async function readFiles(
  files: readonly GivenFile[],
  choices: FileChoices = new Map(),
  options: ReadingOptions = {},
): Promise<FilesRead> {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const course = new FileCourse(total, options);
  const reader = new FilesReader(choices, course);
  const limit = course.limits.bytes;
  if (total > limit) {
    const large = files.filter(({ bytes }) => bytes.length > limit);
    for (const { name } of large.length > 0 ? large : files.slice(0, 1))
      reader.found.problems.push({ kind: 'too-large', file: name, limit, count: total });
    return reader.found;
  }
  await reader.readAll(files, null);
  course.end();
  return reader.found;
}

class FilesReader {
  readonly found: FilesRead = { books: [], datasets: [], problems: [], questions: [] };
  private readonly choices: FileChoices;
  private readonly course: FileCourse;

  constructor(choices: FileChoices, course: FileCourse) {
    this.choices = choices;
    this.course = course;
  }

  /** @param packed the name of the ZIP in which the files stand */
  async readAll(files: readonly GivenFile[], packed: string | null): Promise<void> {
    const { dataset, rest } = folderDataset(files, this.found.problems);
    if (dataset) this.found.datasets.push(dataset);
    const loose = new Map<string, Book>();
    for (const file of rest) {
      const begin = this.course.at;
      const told = new Told(file.name);
      try {
        const book = await this.readOne(file, told, packed !== null);
        // Tables as text of one folder are the sheets of one book.
        const folder = packed ?? /^(.+?)\//.exec(file.name)?.[1];
        if (book && folder && (book.form === 'csv' || book.form === 'tsv'))
          this.join(loose, folder, book, told);
        else if (book) this.found.books.push(book);
      } catch (error) {
        this.course.throwIfAborted();
        const { kind, where } = refusalOf(error);
        told.add(kind, where);
      }
      this.found.problems.push(...told.all());
      this.course.passedFrom(begin, file.bytes.length);
    }
    this.found.books.push(...loose.values());
  }

  private join(loose: Map<string, Book>, folder: string, book: Book, told: Told): void {
    const before = loose.get(folder);
    for (const { name } of book.sheets)
      if (before?.sheets.some((sheet) => sheet.name === name))
        told.add('repeated-name', { sheet: name, written: name });
    loose.set(folder, {
      file: folder,
      form: before?.form ?? book.form,
      sheets: [...(before?.sheets ?? []), ...book.sheets],
    });
  }

  /** The book of a file; null where it is none, or where something must be asked first. */
  private async readOne(file: GivenFile, told: Told, isPacked: boolean): Promise<Book | null> {
    const { name, bytes } = file;
    await this.course.pass(0);
    if (isZip(bytes)) return this.readZip(name, openZip(bytes, this.course), told, isPacked);
    refuseOthers(bytes);
    const decoded = textOfBytes(name, bytes, this.choices);
    if ('question' in decoded) return this.ask(decoded.question);
    await this.course.pass(bytes.length / 2);
    const text = decoded.text.trimStart();
    if (text === '') throw new Refused('empty');
    refuseMarkup(text);
    const title = titleOf(name);
    if (looksLikeJson(name, text)) {
      const json = await readJson(text, title, told, this.course);
      if ('sheets' in json) return { file: name, form: 'json', sheets: json.sheets };
      this.found.datasets.push({ file: name, value: json.dataset });
      return null;
    }
    const table = await readSeparated(name, decoded.text, title, this.choices, told, this.course);
    if ('question' in table) return this.ask(table.question);
    return { file: name, form: table.form, sheets: [table.sheet] };
  }

  private ask(question: FileQuestion): null {
    this.found.questions.push(question);
    return null;
  }

  private async readZip(
    name: string,
    zip: Zip,
    told: Told,
    isPacked: boolean,
  ): Promise<Book | null> {
    const form = formOfZip(zip);
    if (form === 'xlsx') return readXlsx(name, zip, told, this.course);
    if (form === 'ods') return readOds(name, zip, told, this.course);
    if (isPacked) throw new Refused('packed-twice');
    // Half of the way is to unpack it, half to read what was in it.
    const begin = this.course.at;
    const files = await this.course.scaled(0.5, async () => this.unpackFolder(name, zip));
    this.course.passedFrom(begin, zip.bytes.length / 2);
    const unpacked = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const scale = zip.bytes.length / 2 / Math.max(unpacked, 1);
    await this.course.scaled(scale, async () => this.readAll(files, name));
    return null;
  }

  /** The files of a ZIP. One that is damaged or locked is told, and the others are unpacked all the same. */
  private async unpackFolder(name: string, zip: Zip): Promise<GivenFile[]> {
    const entries = [...zip.entries].filter(([path]) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path));
    if (entries.length === 0) throw new Refused('empty');
    if (entries.every(([, { isLocked }]) => isLocked)) throw new Refused('locked');
    const files: GivenFile[] = [];
    for (const [path, entry] of entries)
      try {
        files.push({ name: `${name}/${path}`, bytes: await unpackWhole(zip, entry, this.course) });
      } catch (error) {
        this.course.throwIfAborted();
        const { kind, where } = refusalOf(error);
        // What becomes too large is an attack, or too much as a whole.
        if (kind === 'packed-too-well') throw error;
        this.found.problems.push({ kind, file: `${name}/${path}`, ...where });
      }
    return files;
  }
}

/** Why reading ended; what was not foreseen is damage, too. */
const refusalOf = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused('damaged', { written: 'unknown' });

/** What a sheet is called that a file is: its name without folders and ending. */
const titleOf = (name: string) => (name.split('/').at(-1) ?? '').replace(/\.[a-z\d]{1,5}$/i, '');

/** A list in brackets may also begin a table as text: there the end, or the name, decides. */
function looksLikeJson(name: string, text: string): boolean {
  if (/\.(?:json|geojson)$/i.test(name)) return true;
  return (
    (text.startsWith('{') && /"\s*:/.test(text.slice(0, 4096))) ||
    (text.startsWith('[') && text.trimEnd().endsWith(']'))
  );
}
