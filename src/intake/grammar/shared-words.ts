import { grammar } from '#language/intake-grammar.ts';
import { WORKBOOKS, type WorkbookWords } from '../../messages/workbooks.ts';

/** Words of the grammar in our language, then in the others: a workbook may have been written in any of them. */
export const sharedWords = (key: keyof WorkbookWords['grammar']): readonly string[] => [
  ...new Set([grammar, ...WORKBOOKS.map((other) => other.grammar)].flatMap((words) => words[key])),
];
