import { extra, field, type SheetPlan } from './columns.ts';

/* Lists of who and what is named, and the parts of proposals that only some have. */

const ID = field('id', 'text', 'made');
const SPELLINGS = field('spellings', 'texts', 'empty', 'alternates');

export const LIST_SHEETS: readonly SheetPlan[] = [
  {
    key: 'phases',
    columns: [
      extra('proposal', { ref: 'proposals' }, 'must'),
      field('phase', 'number', 'must', 'n'),
      field('name', 'text'),
      field('number', 'quantity', 'null', 'duration'),
      extra('unit', { ref: 'units' }),
      field('sources', 'sources', 'must'),
    ],
  },
  {
    key: 'links',
    isUpkeep: true,
    columns: [
      extra('proposal', { ref: 'proposals' }, 'must'),
      field('buildsOn', { ref: 'proposals' }, 'must', 'proposal'),
      field('basis', { choice: 'basis' }, 'must'),
      field('note', 'sentence'),
    ],
  },
  {
    key: 'apart',
    isUpkeep: true,
    columns: [
      extra('proposal', { ref: 'proposals' }, 'must'),
      extra('buildsOn', { ref: 'proposals' }, 'must'),
      field('issue', { ref: 'issues' }, 'must'),
      field('terms', 'texts', 'must'),
      field('note', 'sentence', 'must'),
    ],
  },
  {
    key: 'actors',
    columns: [
      field('name', 'text', 'must'),
      SPELLINGS,
      field('actorKind', { choice: 'actorKind' }, 'made', 'kind'),
      ID,
    ],
  },
  { key: 'people', columns: [field('name', 'text', 'must'), SPELLINGS, ID] },
  { key: 'offices', columns: [field('name', 'text', 'must'), SPELLINGS, ID] },
  {
    key: 'publishers',
    columns: [
      field('name', 'text', 'must'),
      SPELLINGS,
      field('publisherKind', { choice: 'publisherKind' }, 'made', 'kind'),
      field('grade', { choice: 'grade' }, 'absent'),
      field('hosts', 'texts', 'absent'),
      ID,
    ],
  },
  {
    key: 'venues',
    columns: [
      field('city', 'text'),
      field('country', 'text', 'must'),
      field('countryCode', 'text'),
      field('latitude', 'number'),
      field('longitude', 'number'),
      SPELLINGS,
      ID,
    ],
  },
  {
    key: 'units',
    columns: [
      field('one', 'text', 'absent', 'forms.one'),
      field('other', 'text', 'must', 'forms.other'),
      field('zero', 'text', 'absent', 'forms.zero'),
      field('two', 'text', 'absent', 'forms.two'),
      field('few', 'text', 'absent', 'forms.few'),
      field('many', 'text', 'absent', 'forms.many'),
      field('description', 'sentence', 'made'),
      field('measuredIn', 'text', 'absent', 'measure.unit'),
      field('factor', 'number', 'absent', 'measure.factor'),
      field('most', 'number', 'absent'),
      field('boundLeast', 'number', 'absent', 'bounds.least'),
      field('boundMost', 'number', 'absent', 'bounds.most'),
      field('boundWhole', 'truth', 'absent', 'bounds.whole'),
      ID,
    ],
  },
  {
    key: 'issues',
    columns: [
      field('name', 'text', 'must'),
      field('description', 'sentence', 'made'),
      field('counted', { refs: 'units' }, 'empty', 'units'),
      ID,
    ],
  },
  {
    key: 'issueTerms',
    columns: [extra('issue', { ref: 'issues' }, 'must'), field('name', 'text', 'must'), ID],
  },
];
