import { expect, it } from 'vitest';
import { faultOfName, makerOf } from './maker.ts';

it('is who the settings say, and nobody where they say nothing', () => {
  expect(makerOf({ VITE_MADE_BY: ' The Portsea Desk ', VITE_FUNDED_BY: 'its members' })).toEqual({
    name: 'The Portsea Desk',
    funder: 'its members',
  });
  expect(makerOf({})).toEqual({ name: null, funder: null });
  expect(makerOf({ VITE_MADE_BY: '', VITE_FUNDED_BY: '  ' })).toEqual({ name: null, funder: null });
});

it.each([
  [undefined, null],
  ['', null],
  ['The Portsea Desk, Northland', null],
  [' ', 'without markup'],
  ['<b>Desk</b>', 'without markup'],
  ['Desk\nof Portsea', 'on one line'],
  [7, 'give a name'],
  ['x'.repeat(200), null],
  ['x'.repeat(201), 'at most 200'],
])('finds in %j: %j', (setting, fault) => {
  const found = faultOfName(setting);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});
