import type { CorrectionEntry, TargetKind } from '../../model/slices/corrections-slice.ts';

/** Corrections of one day and one record, in their order. */
export type RecordGroup = {
  kind: TargetKind;
  name: string;
  /** The page of the record. */
  path: string;
  entries: [CorrectionEntry, ...CorrectionEntry[]];
};

/** Corrections that stand beside each other and belong to one record, as one group each. */
export function byRecord(corrections: readonly CorrectionEntry[]): RecordGroup[] {
  const groups: RecordGroup[] = [];
  for (const correction of corrections) {
    const { kind, name, path } = correction.target;
    const [page = path] = path.split('#');
    const last = groups.at(-1);
    if (
      last?.path === page &&
      last.name === name &&
      last.entries[0].date === correction.date &&
      last.entries[0].version === correction.version
    )
      last.entries.push(correction);
    else groups.push({ kind, name, path: page, entries: [correction] });
  }
  return groups;
}
