import { beforeAll, describe, expect, it } from 'vitest';
import { publicFiles } from '../../model/slices/public-files.ts';
import { FIRST, THIRD, tinyData, tinyRecord, type Edit } from '../../testing/tiny.ts';
import { proposalsInWords } from '../../testing/tiny-proposals.ts';
import { previewed } from './addition.ts';
import type { Card } from './card.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { altOf, descriptionOf } from './in-words.ts';
import { layout } from './layout.ts';
import { palette } from '../../ui/palette.ts';
import { fromLeft } from '../../ui/picture/block.ts';
import { HEIGHT, WIDTH, type CardItem } from './picture.ts';
import { svgOf } from './svg.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

/** The card of a page of the tiny dataset, changed as asked. */
function cardOf(path: string, ...edits: Edit[]): Card {
  const data = tinyData(...edits);
  const page = previewed({ data, files: publicFiles(data) }).find((one) => one.path === path);
  if (!page) throw new Error(`${path} has no preview`);
  return page.card;
}

const ROUND = '/rounds/2001-02-10-portsea/';
const PROPOSAL = '/proposals/2001-02-11-outline/';
const WITHOUT = '/rounds/2001-03-eastland/';
const CHANGE = '/compare/2001-02-11-outline...2001-07-southland-outline/';

type Text = Extract<CardItem, { kind: 'text' }>;
const textsOf = (items: readonly CardItem[]) =>
  items.filter((item): item is Text => item.kind === 'text');
const linesOf = (items: readonly CardItem[]) => textsOf(items).map(({ text }) => text);
const whole = (items: readonly CardItem[]) => linesOf(items).join(' ');

/** A card as it is placed. */
const placed = (card: Card) => layout(card, fonts.measure);
const itemsOf = (card: Card) => placed(card).items;

/** Everything of a picture that lies outside it or too near its edge. */
function outside(items: readonly CardItem[]): string[] {
  return items.flatMap((item) => {
    const width =
      item.kind === 'text'
        ? fonts.measure(item.text, item)
        : item.kind === 'box'
          ? item.width
          : item.size;
    const left = item.kind === 'text' && item.end ? item.x - width : item.x;
    const within = left >= 56 && left + width <= WIDTH - 56 && item.y > 0 && item.y < HEIGHT - 16;
    return within ? [] : [JSON.stringify(item)];
  });
}

/** The same title, of so many letters. */
const LONG =
  'Talks of the mediators with both delegations on a first exchange, a pause of six weeks and the way to its second phase';

describe('the picture of a round', () => {
  it('shows date, venue, title, outcome, figures with evidence, who gave them, and the version', () => {
    const shown = whole(itemsOf(cardOf(ROUND)));
    for (const part of [
      'Parley',
      'A tiny negotiation',
      '10–12 Feb 2001',
      'Portsea, Eastland',
      'Portsea talks, February',
      'Framework tabled',
      'Portsea outline, tabled by Eastland',
      'Pause, first phase',
      'about 30–40',
      'days',
      '30 or about 30–40',
      'one account each',
      'from Northland',
      'at least 10',
      'one account',
      'from Courier',
      'Dataset version 1.0.0 of 31 Dec 2001',
      '7 sources',
    ])
      expect(shown).toContain(part);
  });

  it('draws agreement by shape, and differing accounts in their colour', () => {
    const marks = itemsOf(cardOf(ROUND)).flatMap((item) =>
      item.kind === 'mark' ? [item.mark] : [],
    );
    expect(marks).toEqual(['framework-tabled', 'overlap', 'one-report']);
    const apart: Edit = [
      FIRST,
      '/proposals/0/provisions/0/reports/1/quantity',
      { min: 40, max: 50, unit: 'day', approximate: false },
    ];
    const item = itemsOf(cardOf(ROUND, apart)).find(
      (one) => one.kind === 'mark' && one.mark === 'differ',
    );
    expect(item).toMatchObject({ colour: 'differ' });
    expect(palette.light.differ).toBe('#8a4b08');
  });

  it('says how it ended, and who says so, where nothing was tabled', () => {
    const items = itemsOf(cardOf(WITHOUT));
    expect(whole(items)).toContain('Eastland said that contacts go on. Account from Eastland');
    expect(linesOf(items)).toContain('March 2001');
  });

  it('gives each of several proposals a column with its name', () => {
    const second = {
      ...tinyRecord(THIRD, '/proposals/0'),
      id: 'another',
      basedOn: [],
      responses: [],
      phases: [],
      provisions: [],
    };
    const card = cardOf(ROUND, [FIRST, '/proposals/-', second]);
    expect(card.columns.map(({ head }) => head)).toEqual(['Portsea outline']);
    expect(linesOf(itemsOf(card))).toContain('2 proposals');
  });

  it.each([
    ['a short title', 'Talks'],
    ['the longest title that the schema takes', LONG.padEnd(120, 's').slice(0, 120)],
    ['a title of one long word', 'Wiederaufbauverhandlungskommissionssitzungsprotokolle'],
    ['an Arabic name', 'Talks on وثيقة القاهرة المعدلة (المرحلة الأولى) in Cairo, May'],
    ['a Hebrew name', 'The מתווה ויטקוף המעודכן (42 ימים) outline'],
    ['letters with marks', 'Talks in Łódź, Şanlıurfa and Türkiye'],
  ])('holds %s, whole and inside its edges', (_, title) => {
    const items = itemsOf(cardOf(ROUND, [FIRST, '/title', title]));
    const shown = textsOf(items).filter(({ font, size }) => font === 'serif-600' && size >= 36);
    expect(
      shown
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' ', ''),
    ).toContain(title.replaceAll(' ', ''));
    expect(outside(items)).toEqual([]);
  });

  it('sets a short title larger than a long one', () => {
    const size = (title: string) =>
      textsOf(itemsOf(cardOf(ROUND, [FIRST, '/title', title]))).find(({ text }) =>
        title.startsWith(text),
      )?.size ?? 0;
    expect(size('Talks')).toBeGreaterThan(size(LONG));
  });

  it('draws a box for what no font can write', () => {
    const card = cardOf(ROUND, [FIRST, '/title', 'Talks in 東京']);
    expect(placed(card).less).toBeNull();
    expect(linesOf(itemsOf(card))).toContain('Talks in 東京');
  });
});

/** So many signs of running text. */
const words = (length: number) =>
  'mediators would return to their talks '.repeat(60).slice(0, length);

describe('a picture that has no room', () => {
  const three = (length: number) =>
    cardOf(ROUND, ...proposalsInWords(words(length), words(length)));

  it('shows three columns where their sentences are short', () => {
    const { card, less } = placed(three(60));
    expect(less).toBeNull();
    expect(card.columns).toHaveLength(3);
  });

  it('shows fewer columns, each whole, and still counts the proposals', () => {
    const { card, items, less } = placed(three(320));
    expect(less).toBe('fewer columns');
    expect(card.columns.length).toBeLessThan(3);
    expect(whole(items)).toContain('3 proposals');
    expect(outside(items)).toEqual([]);
    for (const { text } of card.columns) if (text) expect(whole(items)).toContain(text);
  });

  it('says how it ended where one column alone is too much', () => {
    const card = three(60);
    const [column] = card.columns;
    const heavy = { ...card, columns: column ? [{ ...column, text: words(2000) }] : [] };
    const { items, less, card: kept } = placed(heavy);
    expect(less).toBe('a sentence');
    expect(kept.columns).toEqual([]);
    expect(whole(items)).toContain(card.sentence?.text);
    expect(altOf(kept)).toContain(card.sentence?.text);
    expect(altOf(kept)).not.toContain('mediators would');
  });

  it.each([
    ['a sentence of 2,000 characters', { text: words(2000) }],
    ['one word of 300 characters', { text: 'w'.repeat(300) }],
    ['one word of 2,000 characters', { text: 'w'.repeat(2000) }],
  ])('holds %s for an ending, and marks what it leaves out', (_, { text }) => {
    const card = cardOf(WITHOUT);
    const { items, less } = placed({ ...card, sentence: { text, givers: null } });
    expect(outside(items)).toEqual([]);
    const said = whole(items);
    if (less === null) expect(said.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    else expect(said).toContain(' …');
  });

  it.each([ROUND, PROPOSAL, WITHOUT, CHANGE, '/'])(
    'holds anything that %s may say, inside its edges',
    (path) => {
      const card = cardOf(path);
      for (const long of [words(2000), 'w'.repeat(300)]) {
        const { items, less } = placed({
          ...card,
          collection: long,
          title: long,
          dateline: card.dateline && { ...card.dateline, where: long },
          pair: card.pair.map((side) => ({ ...side, name: long })),
          line: card.line.map((part) => ({ ...part, text: long })),
          columns: card.columns.map((column) => ({
            ...column,
            label: long,
            text: long,
            evidence: { mark: 'differ', text: long },
            givers: { say: 'bare' as const, full: [long], short: [long] },
          })),
          sentence: card.sentence && { text: long, givers: null },
        });
        expect(less).toBe('a part');
        expect(outside(items)).toEqual([]);
      }
    },
  );

  it('holds four proposals with the longest names that the schema takes, and names none in half a column', () => {
    const LONGEST = 'Revised outline of the mediators for a pause, an exchange and a withdrawal '
      .repeat(2)
      .slice(0, 118);
    const outline = tinyRecord(FIRST, '/proposals/0');
    // Each with accounts of its own: no two records have the same id.
    const others = ['b', 'c', 'd'].map((letter) => ({
      ...(JSON.parse(
        JSON.stringify(outline).replaceAll(/"([a-z]{3}-)\d(\d{4})"/g, `"$1${letter}$2"`),
      ) as object),
      id: `2001-02-11-outline-${letter}`,
      name: `${LONGEST} ${letter}`,
    }));
    const card = cardOf(
      ROUND,
      [FIRST, '/title', LONGEST],
      [FIRST, '/proposals/0/name', `${LONGEST} a`],
      ...others.map((other) => [FIRST, '/proposals/-', other] as const),
    );
    const { items, card: kept } = placed(card);
    expect(outside(items)).toEqual([]);
    expect(whole(items)).toContain('4 proposals');
    for (const { head } of kept.columns) expect(whole(items)).toContain(head);
    expect(svgOf(items, fonts, 'ltr')).toContain('<path');
  });

  it('says what a proposal without a sentence of its own begins with', () => {
    const card = cardOf('/proposals/2001-07-southland-outline/');
    const heavy = card.columns.map((column) => ({ ...column, label: words(1500) }));
    const { items, less } = placed({ ...card, columns: heavy });
    expect(less).toBe('a part');
    expect(whole(items)).toContain('mediators would return');
  });
});

it('is kept as JSON, and says the same when it is read from there', () => {
  for (const path of [ROUND, PROPOSAL, WITHOUT, CHANGE]) {
    const card = cardOf(path);
    const kept = JSON.parse(JSON.stringify(card)) as Card;
    expect(kept).toEqual(card);
    expect(descriptionOf(kept)).toBe(descriptionOf(card));
    expect(altOf(kept)).toBe(altOf(card));
  }
});

describe('a picture in a language that runs from right to left', () => {
  it('begins at the right: masthead, columns, foot; and its arrow points the other way', () => {
    const items = itemsOf(cardOf(CHANGE, [THIRD, '/proposals/0/provisions/0/phase', 1]));
    const mirrored = fromLeft(items, WIDTH, 'rtl');
    // Of their own way: they are in letters that run from left to right.
    const find = (text: string) =>
      textsOf(mirrored).find((item) => item.text === `\u2066${text}\u2069`);
    expect(find('Parley')).toMatchObject({ x: WIDTH - 60, end: true });
    expect(find('What changed')).toMatchObject({ x: 60, end: false });
    expect(find('Dataset version 1.0.0 of 31 Dec 2001')).toMatchObject({
      x: WIDTH - 60,
      end: true,
    });
    const [before = 0, after = 0] = ['Before, 11 Feb 2001', 'After, Jul 2001'].map(
      (text) => find(text)?.x,
    );
    expect(before).toBeGreaterThan(after);
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => svgOf(items, fonts, direction));
    expect(ltr).not.toContain('matrix(-1 0 0 1 12 0)');
    expect(rtl).toContain('matrix(-1 0 0 1 12 0)');
  });
});

describe('the picture of a proposal', () => {
  it('tells its terms in words where none has a number', () => {
    const none: Edit[] = [
      [FIRST, '/proposals/0/provisions/1', undefined],
      [FIRST, '/proposals/0/provisions/0/reports/0/quantity', null],
      [FIRST, '/proposals/0/provisions/0/reports/1/quantity', null],
    ];
    const card = cardOf(PROPOSAL, ...none);
    const shown = whole(itemsOf(card));
    expect(shown).toContain(
      'Pause, first phase The pause would last about 30 to 40 days. Northland',
    );
    expect(shown).toContain('Guarantees');
    expect(shown).toContain('Eastland would watch over the pause.');
  });

  it('puts the words of the strongest account beside a figure that stands alone', () => {
    const card = cardOf('/proposals/2001-07-southland-outline/');
    expect(card.columns.map(({ text }) => text)).toEqual([null, 'The pause would last 20 days.']);
    expect(card.columns[0]?.givers).toBeNull();
  });
});

describe('the picture of a change', () => {
  it('shows what a moved number was and is, and which of several it is', () => {
    const items = itemsOf(cardOf(CHANGE, [THIRD, '/proposals/0/provisions/0/phase', 1]));
    const shown = whole(items);
    for (const part of [
      'Before, 11 Feb 2001',
      'After, Jul 2001',
      '30–40 20',
      '2 accounts before, 1 after',
      'Numbers moved: 1',
      'Each figure is the one that most accounts give.',
    ])
      expect(shown).toContain(part);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'mark', mark: 'arrow' }));
    expect(outside(items)).toEqual([]);
  });

  it('tells in words what changed where no number moved', () => {
    // Of two phases: what is tied to none of them stands apart from the first.
    const phases = [1, 2].map((n) => ({
      n,
      name: null,
      duration: null,
      sources: ['reporter-july'],
    }));
    const shown = whole(itemsOf(cardOf(CHANGE, [THIRD, '/proposals/0/phases', phases])));
    expect(shown).toContain('New: Pause (whole deal), 20 days.');
    expect(shown).toContain('Accounts from ');
  });
});

describe('the words for a picture', () => {
  it('say in a sentence what it shows, with figures, date and version', () => {
    expect(altOf(cardOf(ROUND))).toBe(
      'Card “Portsea talks, February”. 10–12 Feb 2001, Portsea, Eastland. Framework tabled; Portsea outline, tabled by Eastland. Pause, first phase: 30 or about 30–40 days (one account each; from Northland; two officials of Eastland, to The Reporter). Hostages, first phase: at least 10 (one account; from Courier). Dataset version 1.0.0 of 31 Dec 2001. 7 sources.',
    );
  });

  it('name who gave a figure in the line under a link', () => {
    expect(descriptionOf(cardOf(ROUND))).toContain(
      'Pause, first phase: 30 or about 30–40 days (one account each; from Northland; two officials of Eastland, to The Reporter).',
    );
  });

  it.each([ROUND, PROPOSAL, WITHOUT, CHANGE, '/'])(
    'of %s are no longer than places take',
    (path) => {
      expect(altOf(cardOf(path)).length).toBeLessThanOrEqual(420);
      expect(descriptionOf(cardOf(path)).length).toBeLessThanOrEqual(300);
    },
  );
});
