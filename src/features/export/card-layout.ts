import { attribution } from '../../messages/attribution.ts';
import type { Direction } from '../../messages/catalogue.ts';
import { alike, areNamed } from '../../messages/format.ts';
import type { SaidTable } from '../../messages/rows/rows.ts';
import { lineText, type Said, type SaidRow } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import { bestAccount } from '../../model/best-account.ts';
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
import { clipped, fitted, linesOf, wrapped, type Measure } from '../../ui/picture/text.ts';

/* A picture of the key figures of a comparison, of the size in which articles and posts show one. */

const WIDTH = 1200;
const HEIGHT = 675;
const EDGE = 44;
const ACROSS = WIDTH - 2 * EDGE;
const GAP = 20;
const LABELS = 190;

const TITLE: Omit<Style, 'size'> = { font: 'serif-600', colour: 'ink', leading: 1.15 };
const HEAD: Style = { font: 'serif-600', size: 19, colour: 'ink', leading: 1.2 };
const LABEL: Style = { font: 'sans-600', size: 15, colour: 'ink', leading: 1.25 };
const SMALL: Style = { font: 'sans-400', size: 14, colour: 'soft', leading: 1.3 };
const FOOT: Style = { ...SMALL, size: 13 };
const FIGURE: Omit<Style, 'size'> = { font: 'serif-600', colour: 'ink', leading: 1.2 };
/** The sizes of a figure, with the lines that each may take: it may be small, and is never cut. */
const FIGURES = [
  [27, 1],
  [22, 1],
  [19, 2],
  [16, 3],
  [13, 6],
] as const;
/** From so many columns on they are narrow, and their texts take another line. */
const NARROW = 4;
const TEXT: Style = { font: 'sans-400', size: 15, colour: 'ink', leading: 1.3 };

/**
 * Who stands behind the figure of a cell: the strongest account that gives it; of a tie, that of each. Where so many
 * tie that only their range is printed, nobody is named.
 */
function whoSays(lines: readonly Said[]): string {
  for (const { of } of lines)
    if (of?.is === 'evidence' && of.headline) {
      const { leads } = of.headline;
      const texts = alike(leads);
      if (!areNamed(leads)) return '';
      return words.join.semicolon(
        leads.map((lead, i) => {
          const account = bestAccount(of.part.provision.reports, lead);
          const who = account ? attribution(account.attribution) : '';
          return who && leads.length > 1 ? words.join.colon(texts[i] ?? '', who) : who;
        }),
      );
    }
  return '';
}

/** The line of a cell that stands large: its figure, or its text, or why there is none. */
const leading = (lines: readonly Said[]) =>
  lines.find(({ kind }) => kind === 'figure') ??
  lines.find(({ kind }) => kind === 'text') ??
  lines.find(({ kind }) => kind === 'empty');

/**
 * Places the key figures of a comparison with who says so, as many rows as there is room for; title, heads and the
 * source line always stand.
 */
export function cardSheet(
  table: SaidTable,
  lines: { sources: string; edition: string; short: string },
  measure: Measure,
  direction: Direction,
): Sheet & { rows: number } {
  const count = table.heads.length;
  const column = (ACROSS - LABELS - count * GAP) / count;
  const cell = (blocks: readonly Block[]) => sized(stacked(blocks), { width: column });
  const clip = (text: string, style: Style, lines: number, room = column) =>
    text ? clipped(text, style, room, lines, measure) : NO_BLOCK;
  const more = count >= NARROW ? 1 : 0;
  const small = more ? { ...SMALL, size: 12.5 } : SMALL;
  const named = (label: Block, columns: readonly Block[]) =>
    beside([sized(label, { width: LABELS }), ...columns], GAP);

  const title =
    fitted(
      table.title,
      [
        [38, 1],
        [30, 2],
      ],
      TITLE,
      ACROSS,
      measure,
    ) ?? clipped(table.title, { ...TITLE, size: 26 }, ACROSS, 2, measure);
  const head = named(
    NO_BLOCK,
    table.heads.map(({ name, when, where }) =>
      cell([
        clip(name, more ? { ...HEAD, size: 16 } : HEAD, 2 + more),
        clip(words.rows.whenWhere(when, where), SMALL, 1 + more),
      ]),
    ),
  );
  const rowOf = (row: SaidRow): Block => {
    const figures = row.cells.flatMap((said) => {
      const lead = leading(said);
      return lead?.kind === 'figure' ? lead.text : [];
    });
    // One size for the whole row: figures are compared.
    const [size] = FIGURES.slice(more).find(([tried, most]) =>
      figures.every(
        (text) => linesOf(text, { ...FIGURE, size: tried }, column, measure).length <= most,
      ),
    ) ?? [13];
    const columns = row.cells.map((said) => {
      const lead = leading(said);
      const evidence = said.find(({ kind, of }) => kind === 'note' && of?.is !== 'difference');
      if (!lead) return cell([]);
      if (lead.kind !== 'figure') return cell([clip(lineText(lead), TEXT, 3)]);
      return cell([
        wrapped(lead.text, { ...FIGURE, size }, column, measure),
        clip(evidence?.text ?? '', small, 1 + more),
        clip(whoSays(said), small, 1),
      ]);
    });
    const label = stacked([clip(row.name, LABEL, 2, LABELS), clip(row.detail, SMALL, 2, LABELS)]);
    return stacked([
      padded(named(padded(label, { top: 6 }), columns), { top: 7, bottom: 9 }),
      rule(ACROSS, 1, 'line'),
    ]);
  };

  const top = stacked([title, padded(head, { top: 14, bottom: 8 }), rule(ACROSS, 2, 'ink')]);
  const foot = stacked([
    clip(lines.sources, FOOT, 1, ACROSS),
    // A long address would be cut in two, and lead nowhere: then that of the site stands.
    clip(measure(lines.edition, FOOT) <= ACROSS ? lines.edition : lines.short, FOOT, 1, ACROSS),
  ]);
  const room = HEIGHT - 2 * EDGE + 16 - top.height - foot.height;
  const body: Block[] = [];
  let height = 0;
  for (const row of table.groups.find(({ kind }) => kind === 'key')?.rows ?? []) {
    const block = rowOf(row);
    if (height + block.height > room) break;
    height += block.height;
    body.push(block);
  }
  const items = [
    ...moved(stacked([top, ...body]), EDGE, EDGE - 16).items,
    ...moved(foot, EDGE, HEIGHT - EDGE + 16 - foot.height).items,
  ];
  return { items, width: WIDTH, height: HEIGHT, direction, rows: body.length };
}
