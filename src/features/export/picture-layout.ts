import { words } from '../../messages/words.ts';
import { IN_HEAD, type SaidTable } from '../../messages/rows/rows.ts';
import {
  line,
  lineText,
  type Said,
  type SaidKind,
  type SaidRow,
} from '../../messages/rows/said.ts';
import { wrapText, type Measure } from '../../ui/wrap-text.ts';

const SERIF = "'Source Serif 4', Georgia, 'Noto Serif', serif";
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

type Style = { font: string; height: number; soft?: true };

const TITLE: Style = { font: `600 26px ${SERIF}`, height: 33 };
const HEAD: Style = { font: `600 16px ${SERIF}`, height: 21 };
const LABEL: Style = { font: `600 15px ${SERIF}`, height: 20 };
const SMALL: Style = { font: `12px ${SANS}`, height: 17, soft: true };
const LINES: Record<SaidKind, Style> = {
  name: { font: `600 12px ${SANS}`, height: 17, soft: true },
  figure: { font: `600 20px ${SERIF}`, height: 26 },
  text: { font: `13px ${SANS}`, height: 18 },
  detail: SMALL,
  note: SMALL,
  sum: SMALL,
  empty: { font: `italic 13px ${SANS}`, height: 18, soft: true },
};

/** The fonts of the page that a picture needs. */
export const PAGE_FONT = HEAD.font;

export const EDGE = 32;
const LABELS = 170;
const GAP = 14;
/** The width of a column: the fewer there are, the wider. */
const WIDTHS = [360, 360, 340, 280, 240, 220];
/** Sums that a cell shows; the rest are counted. */
const SUMS = 2;

type Text = Style & { text: string; x: number; y: number };
type Rule = { y: number; strong: boolean };
export type Layout = { width: number; height: number; texts: Text[]; rules: Rule[]; cut: number };

/** A block of wrapped lines, to be put somewhere. */
type Block = { lines: (Style & { text: string })[]; height: number };

function block(items: readonly (Style & { text: string })[], width: number, measure: Measure) {
  const lines = items.flatMap((item) =>
    wrapText(item.text, width, item.font, measure).map((text) => ({ ...item, text })),
  );
  return { lines, height: lines.reduce((sum, { height }) => sum + height, 0) };
}

/** The lines of a cell, with more than a few sums counted instead of written out. */
function shortened(lines: readonly Said[]): Said[] {
  const sums = lines.filter(({ kind }) => kind === 'sum');
  if (sums.length <= SUMS) return [...lines];
  const kept = new Set(sums.slice(0, SUMS));
  return [
    ...lines.filter((line) => line.kind !== 'sum' || kept.has(line)),
    line('note', words.exporting.moreSums(sums.length - SUMS)),
  ];
}

/**
 * Places everything that a picture shows. Rows that would make it higher than `most` are left out and
 * counted; the source line always stands.
 */
export function layout(
  table: SaidTable,
  lines: { date: string; source: string },
  measure: Measure,
  most: (width: number) => number,
): Layout {
  const column = WIDTHS[table.heads.length] ?? 220;
  const width = 2 * EDGE + LABELS + table.heads.length * (column + GAP);
  const across = width - 2 * EDGE;
  const texts: Text[] = [];
  const rules: Rule[] = [];
  let y = EDGE;

  const put = ({ lines: wrapped, height }: Block, x: number) => {
    let top = y;
    for (const line of wrapped) {
      texts.push({ ...line, x, y: top });
      top += line.height;
    }
    return height;
  };
  const side = (cells: Block[]) => {
    cells.forEach((cell, i) =>
      put(cell, i === 0 ? EDGE : EDGE + LABELS + GAP + (i - 1) * (column + GAP)),
    );
    y += Math.max(...cells.map(({ height }) => height));
  };
  const rowOf = (row: SaidRow): Block[] => [
    block(
      [
        { ...LABEL, text: row.name },
        { ...SMALL, text: row.detail },
      ],
      LABELS,
      measure,
    ),
    ...row.cells.map((cell) =>
      block(
        shortened(cell).map((said) => ({ ...LINES[said.kind], text: lineText(said) })),
        column - GAP,
        measure,
      ),
    ),
  ];

  y += put(block([{ ...TITLE, text: table.title }], across, measure), EDGE);
  y += put(
    block([{ ...SMALL, text: [lines.date, ...table.view].join('; ') }], across, measure),
    EDGE,
  );
  y += 16;
  side([
    block([], LABELS, measure),
    ...table.heads.map(({ name, when, where }) =>
      block(
        [
          { ...HEAD, text: name },
          { ...SMALL, text: `${when} · ${where}` },
        ],
        column - GAP,
        measure,
      ),
    ),
  ]);
  y += 8;
  rules.push({ y, strong: true });

  const source = block([{ ...SMALL, text: lines.source }], across, measure);
  const foot = 12 + SMALL.height + source.height + EDGE;
  const rows = table.rows.filter(({ key }) => !IN_HEAD.has(key));
  let shown = 0;
  for (const row of rows) {
    const cells = rowOf(row);
    const height = Math.max(...cells.map((cell) => cell.height)) + 20;
    if (y + height + foot > most(width)) break;
    y += 10;
    side(cells);
    y += 10;
    rules.push({ y, strong: false });
    shown += 1;
  }
  const cut = rows.length - shown;
  y += 12;
  if (cut > 0)
    y += put(block([{ ...SMALL, text: words.exporting.more(cut) }], across, measure), EDGE);
  y += put(source, EDGE);
  return { width, height: y + EDGE, texts, rules, cut };
}
