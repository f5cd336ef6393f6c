import { foreign } from '#language/intake-foreign.ts';
import { words } from '../../messages/words.ts';
import type { ForeignForm } from './forms.ts';
import { firstSentences, textOfHtml } from './html-text.ts';
import { haveAll, inPlaceOf, rowMade } from './row.ts';

/** A list of conflicts with the last meeting of each, and the next: one round for each of them, the next as planned. */
export const tracker: ForeignForm = {
  key: 'tracker',
  fits: (headings) => haveAll(headings, 'conflict', 'parties', 'last meeting'),
  uses: [
    'conflict',
    'parties',
    'mediator',
    'last meeting',
    'next meeting',
    'notes',
    'source url',
    'source',
  ],
  rows: (row, { page }) => {
    const conflict = row.at('conflict');
    const notes = row.at('notes');
    const said = inPlaceOf(notes, firstSentences(textOfHtml(notes?.cell.written ?? '')));
    const who = { mediators: row.at('mediator'), present: row.at('parties') };
    const named = (name: (of: string) => string) =>
      inPlaceOf(conflict, conflict ? name(conflict.cell.written) : '');
    const last = row.at('last meeting');
    const next = row.at('next meeting');
    const title = named(foreign.lastMeeting);
    const sources = row.at('source url') ?? page(conflict);
    const field = inPlaceOf(notes, words.claimFields.outcome);
    return [
      ...(last ? [rowMade('rounds', { title, start: last, ...who, outcome: said })] : []),
      ...(last && said ? [rowMade('facts', { round: title, field, text: said, sources })] : []),
      // Who will come is not known before the day.
      ...(next
        ? [
            rowMade('rounds', {
              title: named(foreign.nextMeeting),
              start: next,
              mediators: who.mediators,
              notSaid: who.present,
              status: inPlaceOf(next, words.statuses.planned),
            }),
            rowMade('facts', {
              round: named(foreign.nextMeeting),
              field: inPlaceOf(next, words.claimFields.date),
              text: inPlaceOf(next, foreign.nextOn(next.cell.written)),
              sources,
            }),
          ]
        : []),
    ];
  },
};
