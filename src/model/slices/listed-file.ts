/** The name of the file of a page of the list of proposals, from 1: that of the oldest. */
export function listedFile(part: number, parts: number): string {
  return `listed/${part === parts ? 'newest' : part}`;
}
