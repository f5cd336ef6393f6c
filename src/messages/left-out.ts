import type { LeftOut } from '../model/evidence-filter.ts';
import { counted } from './format.ts';
import { words } from './words.ts';

/** What a filter leaves out, in words; empty if nothing. */
export function leftOutText(out: Record<LeftOut, number>): string {
  const evidence = words.evidence;
  const parts = [
    out.below > 0 && counted(out.below, evidence.below),
    out.later > 0 && counted(out.later, evidence.laterOut),
    out.undated > 0 && counted(out.undated, evidence.undatedOut),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : evidence.note(parts);
}

/** That a filter leaves no account, and which ones it left out. */
export function nothingLeftText(out: Record<LeftOut, number>): string {
  return words.evidence.none(leftOutText(out));
}
