import type { Finding } from '../../model/lint/finding.ts';
import type { FilesMade } from '../data-files-of.ts';
import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import type { Intake } from './intake.ts';
import { cellAddress } from './intake.ts';
import { addressText } from './say.ts';
import { isLeftEmpty, isPart } from './stand-ins.ts';
import {
  Gone,
  isObject,
  namesInCell,
  objectsIn,
  recordAt,
  takeFromAbout,
  type RecordSpot,
} from './take-out.ts';

/** The columns by which others name the record of a row. */
const NAMING: readonly ColumnKey[] = [
  'name',
  'key',
  'url',
  'id',
  'city',
  'country',
  'one',
  'other',
  'spellings',
];

/** What was taken out of the files of one reading, and what went with it: told row by row. */
export class TakenOut {
  readonly intake: Intake;
  readonly #files: FilesMade;
  readonly #gone = new Gone();
  readonly #taken = new Set<object>();

  constructor(intake: Intake, files: FilesMade) {
    this.intake = intake;
    this.#files = files;
  }

  spotOf(finding: Pick<Finding, 'file' | 'pointer'>): RecordSpot | null {
    return recordAt(this.#files, finding, (value) => this.intake.origins.has(value));
  }

  get isEmpty(): boolean {
    return this.#gone.isEmpty;
  }

  /** Takes a record out, with the rows of what it holds. False where it has been taken out already. */
  take({ record, takeOut }: RecordSpot): boolean {
    if (this.#taken.has(record)) return false;
    const row = this.intake.origins.get(record)?.row;
    const where = row ? addressText(cellAddress(row, null)) : '';
    takeOut();
    if (row && !isPart(record, row)) this.intake.refused.add(row);
    this.#gone.add(record, where);
    for (const inside of objectsIn(record)) {
      this.#taken.add(inside);
      const own = this.intake.origins.get(inside)?.row;
      if (own && own !== row) this.#wentWith(own, where);
    }
    return true;
  }

  /** Takes rounds and proposals out by their records. */
  takeHolders(records: ReadonlySet<object>): void {
    for (const [file, round] of Array.from(this.#files)) {
      if (!file.startsWith('rounds/')) continue;
      const pointers = listOf(round, 'proposals').map((_, i) => `/proposals/${i}`);
      // From the end, so that the places of the others stay what they are.
      for (const pointer of ['', ...pointers].toReversed()) {
        const spot = this.spotOf({ file, pointer });
        if (spot && records.has(spot.record)) this.take(spot);
      }
    }
  }

  /** Takes out what rests on something that is gone, as the rules say. Whether there was anything. */
  takeFollowing(findings: readonly Finding[]): boolean {
    const following = findings.flatMap((finding) => {
      const where = this.#gone.missedBy(finding);
      return where === null ? [] : [{ finding, where, spot: this.spotOf(finding) }];
    });
    let isChanged = false;
    for (const { finding, where, spot } of following.toReversed()) {
      if (spot) {
        const row = this.intake.origins.get(spot.record)?.row;
        if (row) this.#wentWith(row, where, isPart(spot.record, row));
        isChanged = this.take(spot) || isChanged;
      } else if (finding.file === 'about.json')
        isChanged = takeFromAbout(this.#files, finding.pointer) || isChanged;
    }
    return isChanged;
  }

  /** Takes out a record that nothing uses, if a row that was left out made or named it. */
  takeUnused(spot: RecordSpot): boolean {
    const row = this.intake.origins.get(spot.record)?.row;
    if (!row) return false;
    if (!this.intake.refused.has(row)) {
      const cells = NAMING.flatMap((key) => row.cells.get(key)?.cell.written ?? []);
      const by = this.#naming(new Set(cells.flatMap(namesInCell)));
      if (!by) return false;
      this.#wentWith(row, addressText(cellAddress(by, null)));
    }
    return this.take(spot);
  }

  /** Takes out terms, proposals and rounds that were made for rows which are gone; and forgets the ids of all. */
  settle(): void {
    for (const [file, round] of Array.from(this.#files)) {
      if (!file.startsWith('rounds/') || !isObject(round)) continue;
      for (const proposal of listOf(round, 'proposals'))
        this.#dropEmpty(listOf(proposal, 'provisions'));
      this.#dropEmpty(listOf(round, 'proposals'));
      if (this.#isEmpty(round)) {
        this.#gone.add(round, '');
        this.#files.delete(file);
      }
    }
    this.#gone.unrecord(this.#files);
  }

  #dropEmpty(list: unknown[]): void {
    for (const record of list.filter((one) => this.#isEmpty(one))) {
      this.#gone.add(record as object, '');
      list.splice(list.indexOf(record), 1);
    }
  }

  #isEmpty(record: unknown): boolean {
    const row = isObject(record) ? this.intake.origins.get(record)?.row : undefined;
    return (
      isObject(record) &&
      row !== undefined &&
      this.intake.refused.has(row) &&
      isLeftEmpty(record, row)
    );
  }

  /** The row that was left out and names one of these. */
  #naming(names: ReadonlySet<string>): TableRow | undefined {
    return [...this.intake.refused].find((row) =>
      [...row.cells.values()].some(({ cell }) =>
        namesInCell(cell.written).some((name) => names.has(name)),
      ),
    );
  }

  #wentWith(row: TableRow, where: string, isInPart = false): void {
    if (this.intake.refused.has(row)) return;
    const more = { about: [where], isError: false, isRefused: !isInPart };
    this.intake.problem(row, null, isInPart ? 'lost-part' : 'went-with', more);
  }
}

function listOf(record: unknown, key: string): unknown[] {
  const list = isObject(record) ? record[key] : null;
  return Array.isArray(list) ? (list as unknown[]) : [];
}
