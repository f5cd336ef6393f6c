import { words } from '../../messages/words.ts';
import { dateOfColumns, readDate } from '../grammar/dates.ts';
import { firstSentences, linksOfHtml, textOfHtml } from './html-text.ts';
import type { ForeignForm, FormSettings } from './forms.ts';
import { haveAll, inPlaceOf, rowMade, type ForeignRow, type PlacedCell } from './row.ts';

/** The sheet of TimelineJS, or its JSON as that sheet: whether its rows are rounds of talks, only a person knows. */
export const timeline: ForeignForm = {
  key: 'timeline',
  fits: (headings) => haveAll(headings, 'year', 'headline', 'text', 'media'),
  asks: ['as-rounds', 'as-events'],
  uses: [
    'year',
    'month',
    'day',
    'end year',
    'end month',
    'end day',
    'display date',
    'headline',
    'text',
    'media',
    'type',
  ],
  rows: (row, settings) => {
    const headline = row.at('headline', 'text');
    const title = inPlaceOf(headline, textOfHtml(headline?.cell.written ?? ''));
    const text = row.at('text');
    const said = inPlaceOf(text, firstSentences(textOfHtml(text?.cell.written ?? '')));
    const type = row.text('type').toLowerCase();
    if (type === 'title') return [rowMade('about', { title, description: said })];
    if (type === 'era') return 'no-place';
    const [start, end] = [dateIn(row, ''), dateIn(row, 'end ')];
    const sources = sourcesIn(row, settings);
    if (settings.answer === 'as-events')
      return [rowMade('events', { date: start, text: eventText(title, said), sources })];
    const round = rowMade('rounds', { title, start, end, outcome: said });
    const outcome = inPlaceOf(text, words.claimFields.outcome);
    return said
      ? [round, rowMade('facts', { round: title, field: outcome, text: said, sources })]
      : [round];
  },
};

/** What happened: the headline, and as much of the text as has room. */
function eventText(title: PlacedCell | null, said: PlacedCell | null): PlacedCell | null {
  const headline = title?.cell.written ?? '';
  const ended = /[.?!]$/.test(headline) ? headline : `${headline}.`;
  const text = headline === said?.cell.written ? headline : `${ended} ${said?.cell.written ?? ''}`;
  return inPlaceOf(title ?? said, firstSentences(text.trim()));
}

/** The date that the display says, where it is one of the same year; else that of the three columns. */
function dateIn(row: ForeignRow, end: string): PlacedCell | null {
  const year = row.at(`${end}year`);
  if (!year) return null;
  const parts = ['year', 'month', 'day'].map((part) => row.text(`${end}${part}`));
  const [y = '', m = '', d = ''] = parts;
  const date = dateOfColumns(y, m, d) ?? parts.filter(Boolean).join(' ');
  const display = end === '' && !row.at('end year') ? row.at('display date') : null;
  const shown = display ? readDate({ kind: 'text', written: display.cell.written }) : null;
  return shown?.is === 'read' && shown.start.startsWith(y) ? display : inPlaceOf(year, date);
}

/** The media and the links of the text; where there are none, the page that publishes the timeline. */
function sourcesIn(row: ForeignRow, { page }: FormSettings): PlacedCell | null {
  const media = row.at('media');
  const text = row.at('text');
  const address = /^https?:\/\/\S+$/i.exec(media?.cell.written.trim() ?? '')?.[0];
  const links = [...(address ? [address] : []), ...linksOfHtml(text?.cell.written ?? '')];
  return links.length > 0 ? inPlaceOf(media ?? text, links.join(' | ')) : page(row.at('headline'));
}
