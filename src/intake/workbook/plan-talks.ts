import { extra, field, type ColumnPlan, type SheetPlan } from './columns.ts';

/* The sheets that people fill in: the talks, what was tabled, who said so. */

const SAYING: readonly ColumnPlan[] = [
  field('saidBy', 'text', 'null', 'attribution.speaker'),
  field('toldTo', { ref: 'publishers' }, 'null', 'attribution.outlet'),
  field('seenIn', { ref: 'publishers' }, 'null', 'attribution.relay'),
  field('occasion', 'text', 'null', 'attribution.occasion'),
  field('strength', { choice: 'strength' }, 'made', 'attribution.kind'),
];
const SOURCES = field('sources', 'sources', 'made');
const ID = field('id', 'text', 'made');

export const TALKS: readonly SheetPlan[] = [
  {
    key: 'about',
    columns: [
      field('title', 'text', 'made'),
      field('description', 'sentence', 'made'),
      field('subject', 'text', 'made'),
      field('language', 'text', 'made'),
      field('keywords', 'texts', 'made'),
      field('version', 'text', 'made'),
      field('day', 'day', 'made', 'date'),
      field('parties', { refs: 'actors' }, 'empty'),
      field('keyIssues', { refs: 'issues' }, 'made'),
      field('turningPoints', { refs: 'rounds' }, 'empty'),
      extra('examples', 'texts', 'empty'),
    ],
  },
  {
    key: 'rounds',
    columns: [
      field('title', 'text', 'must'),
      extra('start', 'text', 'must'),
      extra('end'),
      extra('precision', { choice: 'precision' }),
      field('places', { refs: 'venues' }, 'empty', 'venues'),
      field('format', { choice: 'format' }, 'made'),
      extra('mediators'),
      extra('present'),
      extra('absent'),
      extra('notSaid'),
      extra('partyOrder'),
      field('status', { choice: 'status' }, 'made', 'outcome.status'),
      field('outcome', 'sentence', 'made', 'outcome.text'),
      ID,
    ],
  },
  {
    key: 'facts',
    columns: [
      extra('round', { ref: 'rounds' }, 'must'),
      field('field', { choice: 'field' }, 'must'),
      field('text', 'sentence', 'must'),
      ...SAYING,
      SOURCES,
      ID,
    ],
  },
  {
    key: 'proposals',
    columns: [
      field('name', 'text', 'must'),
      field('date', 'about', 'must'),
      extra('round', { ref: 'rounds' }),
      field('tabledBy', { refs: 'actors' }, 'empty'),
      field('tabledTo', { refs: 'actors' }, 'empty'),
      extra('buildsOn', { ref: 'proposals' }),
      extra('basis', { choice: 'basis' }),
      extra('note', 'sentence'),
      field('lineageNote', 'sentence'),
      ID,
    ],
  },
  {
    key: 'terms',
    columns: [
      extra('proposal', { ref: 'proposals' }, 'must'),
      extra('date'),
      extra('issue', { ref: 'issues' }, 'must'),
      extra('term'),
      extra('phase', 'number'),
      field('text', 'sentence', 'made'),
      field('number', 'quantity', 'null', 'quantity'),
      extra('unit', { ref: 'units' }),
      field('notInText', 'truth', 'absent', 'absent'),
      ...SAYING,
      SOURCES,
      ID,
      extra('termId'),
    ],
  },
  {
    key: 'answers',
    columns: [
      extra('proposal', { ref: 'proposals' }, 'must'),
      field('party', { ref: 'actors' }, 'must'),
      field('answer', { choice: 'answer' }, 'must', 'stance'),
      field('date', 'about'),
      field('text', 'sentence', 'made'),
      ...SAYING,
      SOURCES,
      ID,
    ],
  },
  {
    key: 'positions',
    columns: [
      field('party', { ref: 'actors' }, 'must'),
      field('issue', { ref: 'issues' }, 'must'),
      field('date', 'about'),
      field('text', 'sentence', 'must'),
      ...SAYING,
      SOURCES,
      ID,
    ],
  },
  {
    key: 'events',
    columns: [field('date', 'date', 'must'), field('text', 'sentence', 'must'), SOURCES, ID],
  },
  {
    key: 'sources',
    columns: [
      field('key', 'text', 'made', 'id'),
      field('url', 'text'),
      field('publisher', { ref: 'publishers' }, 'made'),
      field('via', { ref: 'publishers' }),
      field('sourceTitle', 'text', 'null', 'title'),
      field('published', 'date'),
      field('language', 'text', 'made'),
      field('sourceKind', { choice: 'sourceKind' }, 'made', 'kind'),
      field('note', 'text'),
    ],
  },
];
