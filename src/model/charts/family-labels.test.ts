import { expect, it } from 'vitest';
import { familyLabels, withoutDate } from './family-labels.ts';

const text = (id: string, at: number, y: number, turned = false) => ({
  id,
  name: `Outline ${id}, March 2001`,
  at,
  y,
  turned,
});

it('a name goes without the month and year behind it', () => {
  expect(withoutDate('Portsea outline, January 2001')).toBe('Portsea outline');
  expect(withoutDate('Portsea outline, 3 January 2001')).toBe('Portsea outline');
  expect(withoutDate('Agreement of 3 January 2001')).toBe('Agreement of 3 January 2001');
  expect(withoutDate('Offer, for 40, of peace')).toBe('Offer, for 40, of peace');
});

it('names first the texts on which the talks turned', () => {
  const near = [text('a', 50, 60), text('b', 52, 60, true)];
  const links = [{ from: 'a', to: 'b', basis: 'reported' as const }];
  const [first] = familyLabels(near, links, 120);
  expect(first).toMatchObject({ id: 'b', text: 'Outline b' });
});

it('names nothing on which nothing was built', () => {
  expect(familyLabels([text('a', 50, 60)], [], 120)).toEqual([]);
});
