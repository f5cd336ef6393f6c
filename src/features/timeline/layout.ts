import { inLines } from '../../model/charts/labels.ts';
import type { LaneRow } from '../../model/charts/lanes.ts';

/** Pixels: between lanes of rounds, of proposals and of events, and above and below those of a row. */
export const PITCH = { rounds: 16, proposals: 12, events: 8 } as const;
const PADDING = 7;
/** Lines of a row's name, and above the first. */
const LINE = 15;
/** Two lines for the names of chapters. */
export const CHAPTERS = 38;
/** Of the names of rows, before the drawing: 10rem, and what a text may take of it. */
export const GUTTER = 160;
const NAME = GUTTER - 10;

export type Laid<Row> = { row: Row; top: number; height: number; lines: string[] };

/** Rows below each other from some place on: each as high as its lanes, or its name with the count below it. */
export function layRows<Row extends LaneRow>(
  rows: readonly { row: Row; name: string; pitch: number }[],
  top: number,
): { rows: Laid<Row>[]; bottom: number } {
  let y = top;
  const laid = rows.map(({ row, name, pitch }) => {
    const lines = inLines(name, NAME);
    const height = Math.max(
      row.lanes * pitch + 2 * PADDING,
      (lines.length + 1) * LINE + PADDING + 2,
    );
    const at = { row, top: y, height, lines };
    y += height;
    return at;
  });
  return { rows: laid, bottom: y };
}

/** The middle of a lane. */
export const laneAt = (top: number, lane: number, pitch: number): number =>
  top + PADDING + (lane + 0.5) * pitch;

/** The base line of a line of a row's name. */
export const lineAt = (top: number, line: number): number => top + 16 + line * LINE;
