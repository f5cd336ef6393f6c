import { expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import { indexSlice } from './index-slice.ts';
import { namesSlice } from './names-slice.ts';

it('names every record with its day and its place, and tells no more of it', () => {
  const { rounds, redirects } = namesSlice(indexSlice(tinyData()));
  expect(rounds[0]).toEqual({
    id: '2001-02-10-portsea',
    title: 'Portsea talks, February',
    dates: { start: '2001-02-10', end: '2001-02-12', precision: 'day' },
    venues: ['portsea'],
    proposals: [{ id: '2001-02-11-outline', name: 'Portsea outline', date: '2001-02-11' }],
  });
  expect(redirects).toContainEqual({
    kind: 'proposal',
    from: '2001-02-outline',
    to: '2001-02-11-outline',
  });
});
