import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import { paths } from '../../urls/paths.ts';

/** The address of an issue, or of a page of a long one: the newest stands where people look for the issue. */
export function issuePath({ issue, whole }: Pick<IssueSlice, 'issue' | 'whole'>): string {
  return whole && whole.part < whole.parts
    ? paths.issuePart.to(issue.id, String(whole.part))
    : paths.issue.to(issue.id);
}
