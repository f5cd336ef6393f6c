/** The id of the row of an issue in the picture; `issue-<id>` is its part of the list. */
export const rowId = (issue: string): string => `at-${issue}`;
