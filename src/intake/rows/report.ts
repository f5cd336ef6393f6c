import type { Quantity } from '../../model/types.ts';
import type { ColumnKey } from '../workbook/columns.ts';

/* What reading gives beside the data: problems, questions, and what was understood. Values; say.ts makes sentences. */

/** A place in a person's file; column and heading are null where the whole row, or the whole sheet, is meant. */
export interface Address {
  readonly file: string;
  readonly sheet: string;
  /** From 1, as spreadsheet programs count; 0 for the whole sheet. */
  readonly row: number;
  /** The letter of the column. */
  readonly column: string | null;
  readonly heading: string | null;
}

export const PROBLEM_KINDS = [
  'missing',
  'date',
  'whole-day',
  'number',
  'no-unit',
  'truth',
  'choice',
  'record',
  'no-source',
  'nobody',
  'broken',
  'asked',
  'two-accounts',
  'unseen',
  'column',
  'column-twice',
  'sheet',
  'went-with',
  'lost-part',
  'foreign',
  'no-place',
  'model',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One thing that is wrong. An error keeps the row out, or would stop a build; a warning does neither. */
export interface Problem extends Address {
  readonly kind: ProblemKind;
  /** The column of the workbook that is meant, whether the sheet has it or not; null for a whole row or sheet. */
  readonly key: ColumnKey | null;
  readonly isError: boolean;
  /** Whether the row was left out because of it. */
  readonly isRefused: boolean;
  /** What stands in the cell. */
  readonly written: string;
  /** What could be meant, or the rule's own words and how to mend it, by kind. */
  readonly about: readonly string[];
}

export type QuestionKind =
  'day-order' | 'point' | 'dash' | 'one-or-two' | 'spelling' | 'rows-as' | 'page';

/** Something that only a person can say. One answer serves the whole file. */
export interface IntakeQuestion {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly file: string;
  /** What stands where it was met first. */
  readonly at: Address;
  readonly written: string;
  /** Answers to choose from, as they are handed back; none where the answer is an address that a person writes. */
  readonly answers: readonly string[];
  /** What each would mean, in the same order. */
  readonly meanings: readonly string[];
}

/** What was made of a cell, for a person to look at. */
export interface UnderstoodCell extends Address {
  readonly written: string;
  readonly as:
    | { readonly is: 'number'; readonly quantity: Quantity }
    | { readonly is: 'date'; readonly start: string; readonly end: string; readonly about: boolean }
    | { readonly is: 'choice'; readonly column: ColumnKey; readonly text: string }
    | { readonly is: 'words' }
    /** The file itself settled a question: how, and by which cell. */
    | { readonly is: 'settled'; readonly question: QuestionKind; readonly answer: string };
}

/** Rows that were not blank: `read` is the sum of the others. */
export interface Counts {
  readonly read: number;
  readonly used: number;
  readonly refused: number;
  /** Examples, headings and lines of help. */
  readonly examples: number;
}
