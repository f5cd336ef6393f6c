import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';

/** What the reader chose to see, in words; empty if everything is shown. */
export function viewInWords({ columns, options, base, hidden }: Comparison): string[] {
  const exporting = words.exporting;
  const evidence = words.evidence;
  const pinned = base === null ? undefined : columns[base];
  return [
    options.rung && evidence.upTo(words.rungs[options.rung].name),
    options.asOf && exporting.asOf(date(options.asOf)),
    options.onlyDifferences && exporting.differences(hidden),
    pinned && exporting.base(pinned.name),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** The address of a view as others can open it. */
export function absolute(address: string): string {
  return typeof location === 'undefined' ? address : new URL(address, location.href).href;
}
