import { SECOND, type Edit } from './tiny.ts';

/** The second round of the tiny dataset as one that is planned for the January after its edition, with who is expected. */
export const PLANNED_ROUND: readonly Edit[] = [
  [SECOND, '/dates', { start: '2002-01-01', end: '2002-01-31', precision: 'month' }],
  [SECOND, '/outcome', { status: 'planned', text: 'Eastland named January.' }],
  [SECOND, '/claims/0/field', 'date'],
  [SECOND, '/claims/0/text', 'Contacts will go on.'],
  [SECOND, '/mediators/0/people', [{ person: 'ada-first', office: 'envoy' }]],
  [SECOND, '/delegations/0/people', [{ person: 'bo-second', office: null }]],
];
