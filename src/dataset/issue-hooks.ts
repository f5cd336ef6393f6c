import { useQuery } from '@tanstack/react-query';
import type { IssueSlice } from '../model/slices/issue-slice.ts';
import { nameOfPart } from '../model/slices/part-name.ts';
import { loadedOf, type Loaded } from './hooks.ts';
import { sliceParts } from './slices.ts';

/** All pages of an issue, for a part of a page that must not take the page with it; on its way until wanted. */
export function useAllOfIssue(id: string, parts: number, wanted: boolean): Loaded<IssueSlice[]> {
  const names = Array.from({ length: parts }, (_, i) => nameOfPart(`issues/${id}`, i + 1, parts));
  return loadedOf(useQuery({ ...sliceParts<IssueSlice>(names), enabled: wanted }));
}
