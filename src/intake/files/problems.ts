/* What reading files has to tell, as values: the sentences are in the catalogue. */

/**
 * Why something of a file was not read, or not as it stood.
 * The first group means that a file, or a part of it, was refused; the second that one cell is not what it was meant to
 * be; the third says what was done, so that nothing is done in silence.
 */
export const FILE_PROBLEMS = {
  refused: [
    'empty',
    'too-large',
    'too-many-rows',
    'too-many-cells',
    'too-many-columns',
    'damaged',
    'locked',
    'old-excel',
    'binary-excel',
    'other-form',
    'packed-too-well',
    'too-many-entries',
    'packed-twice',
    'too-deep',
    'declares-entities',
    'unsafe-key',
    'open-quote',
    'no-table',
    'no-sheet',
  ],
  cell: ['broken-cell', 'formula-without-value', 'lost-character', 'left-out-value', 'stray-quote'],
  done: [
    'macros',
    'merged',
    'hidden-sheet',
    'hidden-rows',
    'direction',
    'control',
    'repeated-name',
  ],
} as const;

type Groups = typeof FILE_PROBLEMS;
export type FileProblemKind = Groups[keyof Groups][number];

/** What was met, and where: `row` counts from 1 as it stands in the file, `column` from 0. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** What stood there: an error of a formula, the address of a merged area, the name of a form. */
  readonly written?: string;
  /** How many there are of what this one stands for, itself counted. */
  readonly count?: number;
  /** The bound that was passed, in the unit of its kind: bytes, rows, cells, columns, entries. */
  readonly limit?: number;
}

/** Whether a problem means that its file, or what it names of it, was not read. */
export const isRefusal = ({ kind }: FileProblem) =>
  FILE_PROBLEMS.refused.some((refused) => refused === kind);

export type Where = Partial<Omit<FileProblem, 'kind' | 'file'>>;

/** A file, or the rest of it, cannot be read: thrown while reading, told as a problem. */
export class Refused extends Error {
  readonly kind: Groups['refused'][number];
  readonly where: Where;

  constructor(kind: Groups['refused'][number], where: Where = {}) {
    super(kind);
    this.name = 'Refused';
    this.kind = kind;
    this.where = where;
  }
}

/** Something that only the person knows. One answer, by the key, serves the whole file. */
export interface FileQuestion {
  readonly kind: 'encoding' | 'separator';
  readonly key: string;
  readonly file: string;
  /** Possible answers, each with what the file would then say. */
  readonly answers: readonly { readonly answer: string; readonly preview: string }[];
}

/** Answers to questions by their keys. */
export type FileChoices = ReadonlyMap<string, string>;

/** So many problems of a kind are told of each by each in one sheet; the rest are counted. */
const EACH = 50;

/** Collects the problems of one file: the first of a kind in a sheet one by one, the rest as a count in the last. */
export class Told {
  private readonly file: string;
  private readonly kept = new Map<string, FileProblem[]>();

  constructor(file: string) {
    this.file = file;
  }

  add(kind: FileProblemKind, where: Where = {}): void {
    const key = `${kind} ${where.sheet ?? ''}`;
    const list = this.kept.get(key) ?? [];
    this.kept.set(key, list);
    const last = list.at(-1);
    if (list.length === EACH && last)
      list[EACH - 1] = { ...last, count: (last.count ?? 1) + (where.count ?? 1) };
    else list.push({ kind, file: this.file, ...where });
  }

  /** All that was told, in the order in which each kind was first met. */
  all(): FileProblem[] {
    return [...this.kept.values()].flat();
  }
}
