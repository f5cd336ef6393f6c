import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import { paths } from '../../urls/paths.ts';

/** The address of a part of the timeline: the newest stands where people look for the timeline. */
export function timelinePath({ part, parts }: Pick<TimelineSlice, 'part' | 'parts'>): string {
  return part === parts ? paths.timeline.to() : paths.timelinePart.to(String(part));
}
