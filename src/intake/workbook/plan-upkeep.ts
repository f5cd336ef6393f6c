import { extra, field, type SheetPlan } from './columns.ts';

/* What keeps a published dataset true: a desk begins without any of it. */

const ID = field('id', 'text', 'made');

export const UPKEEP: readonly SheetPlan[] = [
  {
    key: 'computed',
    columns: [
      field('computedKind', { choice: 'computedKind' }, 'must', 'kind'),
      field('name', 'text', 'must'),
      field('dividendIssue', { ref: 'issues' }, 'absent', 'dividend.issue'),
      field('dividendTerm', 'text', 'absent', 'dividend.scope'),
      field('dividendUnit', 'text', 'absent', 'dividend.unit'),
      field('dividendName', 'text', 'absent', 'dividend.name'),
      field('divisorIssue', { ref: 'issues' }, 'absent', 'divisor.issue'),
      field('divisorTerm', 'text', 'absent', 'divisor.scope'),
      field('divisorUnit', 'text', 'absent', 'divisor.unit'),
      field('divisorName', 'text', 'absent', 'divisor.name'),
      field('beside', { ref: 'issues' }, 'absent'),
      field('computedAs', { choice: 'computedAs' }, 'absent', 'as'),
      field('totalIssue', { ref: 'issues' }, 'absent', 'of.issue'),
      field('totalTerm', 'text', 'absent', 'of.scope'),
      field('totalUnit', 'text', 'absent', 'of.unit'),
      ID,
    ],
  },
  {
    key: 'chapters',
    columns: [
      field('name', 'text', 'must'),
      field('text', 'sentence', 'must'),
      field('from', 'day', 'must'),
      ID,
    ],
  },
  {
    key: 'sides',
    columns: [
      field('name', 'text', 'must'),
      field('shape', { choice: 'shape' }, 'must'),
      field('members', { refs: 'actors' }, 'must', 'actors'),
      ID,
    ],
  },
  {
    key: 'truces',
    columns: [
      field('name', 'text', 'must'),
      field('began', 'text', 'must'),
      field('ended', 'text'),
    ],
  },
  {
    key: 'editions',
    columns: [
      field('version', 'text', 'must'),
      field('day', 'day', 'must', 'date'),
      field('note', 'sentence', 'must'),
    ],
  },
  {
    key: 'publishedIds',
    columns: [extra('version', 'text', 'must'), extra('publishedId', 'text', 'must')],
  },
  {
    key: 'fingerprints',
    columns: [extra('version', 'text', 'must'), extra('file', 'text', 'must'), extra('marks')],
  },
  {
    key: 'corrections',
    columns: [
      field('target', 'text', 'empty'),
      field('fieldName', 'text', 'empty', 'field'),
      field('before', 'text', 'empty'),
      field('after', 'text', 'empty'),
      field('reason', 'sentence', 'must'),
      field('day', 'day', 'must', 'date'),
      field('version', 'text', 'must'),
      ID,
    ],
  },
  {
    key: 'redirects',
    columns: [
      field('retired', { choice: 'retired' }, 'must', 'kind'),
      field('oldId', 'text', 'must', 'from'),
      field('newId', 'text', 'must', 'to'),
      field('reason', 'sentence', 'must'),
    ],
  },
  {
    key: 'suggestions',
    columns: [
      field('title', 'text', 'must'),
      field('text', 'sentence', 'must'),
      field('compared', 'texts', 'must', 'ids'),
    ],
  },
  {
    key: 'bannedWords',
    columns: [
      field('pattern', 'text', 'must'),
      field('reason', 'sentence', 'must'),
      field('instead', 'text', 'must'),
    ],
  },
  {
    key: 'exceptions',
    columns: [
      field('rule', 'text', 'empty'),
      field('recordId', 'text', 'empty', 'id'),
      field('reason', 'sentence', 'must'),
    ],
  },
].map((plan): SheetPlan => ({ ...plan, isUpkeep: true }) as SheetPlan);
