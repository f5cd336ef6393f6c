import { words } from '../../messages/words.ts';
import { positionGrid } from '../../model/positions-at.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { PictureLayout } from '../../parts/charts/picture-table.ts';
import {
  beside,
  padded,
  rule,
  sized,
  stacked,
  type Block,
  type Style,
} from '../../ui/picture/block.ts';
import { wrapped } from '../../ui/picture/text.ts';
import { PARTY_COLUMNS } from './most-columns.ts';
import { knownBlock, legendBlock, noneBlock, SMALL } from './sheet-blocks.ts';

/** Pixels: of the whole, around it, of the names of issues, between columns. */
const WIDTH = 1200;
const MARGIN = 40;
const NAMES = 170;
const GAP = 24;
const INNER = WIDTH - 2 * MARGIN;

const TITLE: Style = { font: 'serif-600', size: 30, colour: 'ink' };
const SENTENCE: Style = { font: 'sans-400', size: 17, colour: 'soft', leading: 1.35 };
const HEAD: Style = { font: 'serif-600', size: 18, colour: 'ink' };
const NAME: Style = { font: 'sans-600', size: 14, colour: 'ink' };

/** The picture of positions at a day as a sheet that is kept: the same cells as on the page, without what opens there. */
export function positionsSheet(
  slice: PositionsSlice,
  chosen: readonly string[],
  day: string | null,
): PictureLayout {
  return ({ title, sentence, foot }, measure) => {
    const { positions, sources, axis, truces } = slice;
    const { columns, rows, alone } = positionGrid(
      positions,
      chosen,
      PARTY_COLUMNS,
      slice.partOf?.parties,
    );
    const width = (INNER - NAMES - GAP * columns.length) / Math.max(1, columns.length);
    const at = {
      width,
      measure,
      sources,
      ground: { axis, truces, day, isPart: slice.partOf !== undefined },
    };
    const lineOf = (name: string, blocks: Block[]) =>
      beside(
        [
          sized(wrapped(name, HEAD, NAMES - GAP, measure), { width: NAMES }),
          ...blocks.map((block) => sized(block, { width })),
        ],
        GAP,
      );
    const heads = lineOf(
      ' ',
      columns.map(({ name }) => wrapped(name, HEAD, width, measure)),
    );
    const lines = rows.map(({ issue, cells, others }) => {
      const more = others.flatMap((cell) => {
        const block = knownBlock(cell, at);
        return block ? [stacked([wrapped(cell.party.name, NAME, width, measure), block], 2)] : [];
      });
      return stacked(
        [
          lineOf(
            issue.name,
            cells.map((cell) => knownBlock(cell, at) ?? noneBlock(cell, at)),
          ),
          ...inLines(more, columns.length).map((blocks) => lineOf(' ', blocks)),
        ],
        14,
      );
    });
    const single = alone.flatMap(({ issue, cell }) => {
      const block = knownBlock(cell, at);
      return block
        ? [
            lineOf(issue.name, [
              stacked([wrapped(cell.party.name, NAME, width, measure), block], 2),
            ]),
          ]
        : [];
    });
    const body = [...lines, ...single].map((line) =>
      stacked([padded(line, { top: 10, bottom: 12 }), rule(INNER, 1, 'line')]),
    );
    const whole = stacked([
      wrapped(title, TITLE, INNER, measure),
      padded(wrapped(sentence, SENTENCE, INNER, measure), { top: 6, bottom: 18 }),
      heads,
      padded(rule(INNER, 1, 'ink'), { top: 4 }),
      ...body,
      padded(legendBlock(slice, chosen, day, measure), { top: 18 }),
      padded(stacked(foot.map((line) => wrapped(line, SMALL, INNER, measure))), { top: 18 }),
    ]);
    const sheet = padded(sized(whole, { width: INNER }), {
      start: MARGIN,
      end: MARGIN,
      top: MARGIN,
      bottom: MARGIN,
    });
    return { ...sheet, direction: words.direction };
  };
}

/** Blocks in lines of so many. */
function inLines(blocks: readonly Block[], most: number): Block[][] {
  const lines: Block[][] = [];
  blocks.forEach((block, i) => {
    if (i % most === 0) lines.push([]);
    lines.at(-1)?.push(block);
  });
  return lines;
}
