import { expect, it } from 'vitest';
import { tinyData } from '../testing/tiny.ts';
import { issuesTold } from './issues-told.ts';

it('has the issues of terms and of positions, in their order, and none that nobody spoke of', () => {
  const unheard = {
    id: 'unheard',
    name: 'Unheard',
    description: 'Nobody spoke of it.',
    units: [],
    scopes: [{ id: 'all', name: 'Unheard' }],
  };
  const data = tinyData(['issues.json', '/0', unheard]);
  const ids = (issues: readonly { id: string }[]) => issues.map(({ id }) => id);
  expect(ids(issuesTold(tinyData()))).toEqual(['pause', 'hostages', 'guarantees']);
  expect(ids(data.issues)).toContain('unheard');
  expect(ids(issuesTold(data))).not.toContain('unheard');
});
