import { foreign } from '#language/intake-foreign.ts';
import type { ForeignForm } from './forms.ts';
import { firstSentences, textOfHtml } from './html-text.ts';
import { haveAll, inPlaceOf, rowMade } from './row.ts';

/* Streams of events: no claims about talks, so that a person says first whether they are to stand beside them. */

/** Places of the columns of GDELT, which has no headings, from 0. */
const GDELT = { id: 0, day: 1, first: 6, second: 16, code: 26, least: 57 } as const;

export const eventStreams: readonly ForeignForm[] = [
  {
    key: 'acled',
    fits: (headings) => haveAll(headings, 'event id cnty', 'event date', 'notes'),
    asks: ['as-events', 'as-nothing'],
    uses: ['event date', 'notes'],
    rows: (row, { page }) => {
      const notes = row.at('notes');
      const text = inPlaceOf(notes, firstSentences(textOfHtml(notes?.cell.written ?? '')));
      return [rowMade('events', { date: row.at('event date'), text, sources: page(notes) })];
    },
  },
  {
    key: 'gdelt',
    isBare: true,
    asks: ['as-events', 'as-nothing'],
    uses: [],
    fits: (_, { cells }) =>
      cells.length >= GDELT.least &&
      /^\d{6,}$/.test(cells[GDELT.id]?.written ?? '') &&
      /^(?:19|20)\d{6}$/.test(cells[GDELT.day]?.written ?? ''),
    rows: (row, { page }) => {
      const code = row.placed(GDELT.code);
      const actors = [row.placed(GDELT.first), row.placed(GDELT.second)].flatMap(
        (actor) => actor?.cell.written ?? [],
      );
      const coded = foreign.codedByMachine(actors.join(' / '), code?.cell.written ?? '');
      // Its last column is the page from which a row was made.
      const address = [60, 57]
        .map((index) => row.placed(index))
        .find((placed) => placed && /^https?:\/\//.test(placed.cell.written));
      const text = actors.length > 0 ? inPlaceOf(code, coded) : null;
      return [
        rowMade('events', { date: row.placed(GDELT.day), text, sources: address ?? page(code) }),
      ];
    },
  },
];
