import { moved, NO_BLOCK, rule, stacked, type Style } from '../../ui/picture/block.ts';
import { clipped, heightOf, wrapped, type Measure } from '../../ui/picture/text.ts';
import type { Card } from './card.ts';
import { columnBlocks, giversBlock, type TypeSizes } from './column-block.ts';
import { ACROSS } from './frame.ts';
import type { CardBlock, CardItem } from './picture.ts';

const GUTTER = 44;

/** How large columns are, from the best to what the fullest card needs. */
const SCALES: readonly TypeSizes[] = [
  { small: 27, figure: 72, givers: 3 },
  { small: 26, figure: 64, givers: 3 },
  { small: 25, figure: 58, givers: 3 },
  { small: 24, figure: 52, givers: 3 },
  { small: 24, figure: 52, givers: 2 },
  { small: 24, figure: 52, givers: 1 },
  { small: 22, figure: 46, givers: 1 },
  { small: 20, figure: 40, givers: 1 },
];
const SENTENCES = [38, 35, 32, 30, 28, 26, 24];
/** How many of these are read with ease on a phone; the others are for when no title leaves them room. */
const EASY = { scales: 5, sentences: 4 };

const SENTENCE = { font: 'serif-400', colour: 'ink' } as const;
const GIVERS: Style = { font: 'sans-400', size: 26, colour: 'soft' };

/** What a card says below its title, in this height; null if it does not fit. */
export function bodyBlock(
  { columns, sentence }: Card,
  room: number,
  easy: boolean,
  measure: Measure,
): CardBlock | null {
  if (columns.length > 0) return columnsBlock(columns, room, easy, measure);
  return sentence ? sentenceBlock(sentence, room, easy, measure) : NO_BLOCK;
}

/** The columns side by side with hairlines between, as large as there is room for. */
function columnsBlock(
  columns: Card['columns'],
  room: number,
  easy: boolean,
  measure: Measure,
): CardBlock | null {
  const each = (ACROSS - GUTTER * (columns.length - 1)) / columns.length;
  for (const scale of easy ? SCALES.slice(0, EASY.scales) : SCALES) {
    const blocks = columnBlocks(columns, each, scale, measure);
    const height = Math.max(...blocks.map((block) => block.height));
    if (height > room) continue;
    const hairline = rule(1.5, room - 4, 'line');
    const items = blocks.flatMap((block, i): CardItem[] => {
      const x = i * (each + GUTTER);
      return [
        ...moved(block, x, 0).items,
        ...(i > 0 ? moved(hairline, x - GUTTER / 2, 0).items : []),
      ];
    });
    return { items, width: ACROSS, height };
  }
  return null;
}

type Sentence = NonNullable<Card['sentence']>;

function sentenceBlock(
  { text, givers }: Sentence,
  room: number,
  easy: boolean,
  measure: Measure,
): CardBlock | null {
  for (const size of easy ? SENTENCES.slice(0, EASY.sentences) : SENTENCES) {
    const lines = wrapped(text, { ...SENTENCE, size }, ACROSS, measure);
    const block = stacked(
      [lines, givers ? giversBlock(givers, ACROSS, GIVERS, 2, measure) : NO_BLOCK],
      12,
    );
    if (block.height <= room) return block;
  }
  return null;
}

/** As much of a sentence as there is room for; what is left out at its end is marked. */
export function shortSentence(
  { text, givers }: Sentence,
  room: number,
  measure: Measure,
): CardBlock {
  const style: Style = { ...SENTENCE, size: SENTENCES[EASY.sentences - 1] ?? 30 };
  const who = givers ? giversBlock(givers, ACROSS, GIVERS, 1, measure) : NO_BLOCK;
  const lines = Math.floor((room - 12 - who.height) / heightOf(1, style));
  return stacked([clipped(text, style, ACROSS, lines, measure), who], 12);
}
