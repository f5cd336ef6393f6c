/** The name of the file of a page of an issue, from 1: that of the oldest. The newest has the name of the issue. */
export function issueFile(issue: string, part: number, parts: number): string {
  return part === parts ? `issues/${issue}` : `issues/${issue}/${part}`;
}
