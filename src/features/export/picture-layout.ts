import { IN_HEAD } from '../../model/facts.ts';
import type { Direction } from '../../messages/catalogue.ts';
import { counted } from '../../messages/format.ts';
import { type SaidTable } from '../../messages/rows/rows.ts';
import {
  line,
  lineText,
  type Said,
  type SaidKind,
  type SaidRow,
} from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import {
  beside,
  moved,
  NO_BLOCK,
  padded,
  rule,
  sized,
  stacked,
  type Block,
  type Sheet,
  type Style,
} from '../../ui/picture/block.ts';
import { wrapped, type Measure } from '../../ui/picture/text.ts';

const TITLE: Style = { font: 'serif-600', size: 26, colour: 'ink', leading: 1.27 };
const HEAD: Style = { font: 'serif-600', size: 16, colour: 'ink', leading: 1.3 };
const LABEL: Style = { font: 'serif-600', size: 15, colour: 'ink', leading: 1.33 };
const SECTION: Style = { font: 'sans-600', size: 13, colour: 'soft', leading: 1.4 };
const SMALL: Style = { font: 'sans-400', size: 12, colour: 'soft', leading: 1.42 };
const LINES: Record<SaidKind, Style> = {
  name: { ...SMALL, font: 'sans-600' },
  figure: { font: 'serif-600', size: 20, colour: 'ink', leading: 1.3 },
  text: { font: 'sans-400', size: 13, colour: 'ink', leading: 1.38 },
  detail: SMALL,
  note: SMALL,
  sum: SMALL,
  empty: { font: 'sans-italic', size: 13, colour: 'soft', leading: 1.38 },
};

const EDGE = 32;
const LABELS = 170;
const GAP = 14;
/** The width of a column: the fewer there are, the wider. */
const WIDTHS = [360, 360, 340, 280, 240, 220];
/** Sums that a cell shows; the rest are counted. */
const SUMS = 2;

/** The lines of a cell, with more than a few sums counted instead of written out. */
function shortened(lines: readonly Said[]): Said[] {
  const sums = lines.filter(({ kind }) => kind === 'sum');
  if (sums.length <= SUMS) return [...lines];
  const kept = new Set(sums.slice(0, SUMS));
  return [
    ...lines.filter((one) => one.kind !== 'sum' || kept.has(one)),
    line('note', counted(sums.length - SUMS, words.exporting.moreSums)),
  ];
}

/** What the picture says beside the table: the day on which it was made, and its sources. */
export type PictureLines = { date: string; source: string };

/**
 * Places everything that a picture of a comparison shows. Rows that would make it higher than `most`
 * are left out and counted (`cut`); the source line always stands.
 */
export function comparisonSheet(
  table: SaidTable,
  lines: PictureLines,
  measure: Measure,
  most: (width: number) => number,
  direction: Direction,
): Sheet & { cut: number } {
  const column = WIDTHS[table.heads.length] ?? 220;
  const across = LABELS + table.heads.length * (column + GAP);
  const width = across + 2 * EDGE;
  const written = (text: string, style: Style, room = across) =>
    wrapped(text, style, room, measure);
  const cell = (blocks: readonly Block[]) => sized(stacked(blocks), { width: column });

  const top = stacked([
    written(table.title, TITLE),
    written(words.join.semicolon([lines.date, ...table.view]), SMALL),
  ]);
  const heads = table.heads.map(({ name, when, where }) =>
    cell([
      written(name, HEAD, column - GAP),
      written(words.rows.whenWhere(when, where), SMALL, column - GAP),
    ]),
  );
  const head = stacked([
    padded(beside([sized(NO_BLOCK, { width: LABELS }), ...heads], GAP), { bottom: 8 }),
    rule(across, 2, 'ink'),
  ]);
  const rowOf = ({ name, detail, cells }: SaidRow): Block => {
    const label = stacked([written(name, LABEL, LABELS), written(detail, SMALL, LABELS)]);
    const columns = cells.map((of) =>
      cell(shortened(of).map((said) => written(lineText(said), LINES[said.kind], column - GAP))),
    );
    const row = beside([sized(label, { width: LABELS }), ...columns], GAP);
    return stacked([padded(row, { top: 10, bottom: 10 }), rule(across, 1, 'line')]);
  };

  const source = written(lines.source, SMALL);
  // The heading of a group stands with the first of its rows.
  const rows = table.groups.flatMap(({ title, rows: of }) =>
    of
      .filter(({ key }) => !IN_HEAD.has(key))
      .map((row, i) =>
        i === 0 && title
          ? stacked([padded(written(title, SECTION), { top: 14 }), rowOf(row)])
          : rowOf(row),
      ),
  );
  const start = stacked([top, head], 16);
  const sheetOf = (shown: number) => {
    const left = rows.length - shown;
    const more = left > 0 ? written(counted(left, words.exporting.more), SMALL) : NO_BLOCK;
    return stacked([start, ...rows.slice(0, shown), padded(stacked([more, source]), { top: 12 })]);
  };
  const room = most(width) - 2 * EDGE;
  let shown = rows.length;
  let sheet = sheetOf(shown);
  for (; shown > 0 && sheet.height > room; sheet = sheetOf(shown)) shown -= 1;
  return {
    items: moved(sheet, EDGE, EDGE).items,
    width,
    height: sheet.height + 2 * EDGE,
    direction,
    cut: rows.length - shown,
  };
}
