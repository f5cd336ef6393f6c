import { expect, it } from 'vitest';
import { comparisonTitle } from './comparison-title.ts';

const column = (
  id: string,
  name: string,
  date: string,
  kind: 'round' | 'proposal' = 'proposal',
) => ({
  id,
  name,
  date,
  kind,
});
const MAY = column('a', 'Portsea talks, May 2001', '2001-05-02', 'round');
const JUNE = column('b', 'Portsea talks, June 2001', '2001-06-09', 'round');
const LONG = column('c', 'The outline of the two harbour masters on berths', '2001-09-01');
const OTHER = column('d', 'A text in four parts that nobody has signed', '2002-01-15');

it('takes the title of a suggestion with the same columns, in whatever order', () => {
  const suggestion = { ids: ['a', 'b'], title: 'Spring in Portsea', text: '' };
  expect(comparisonTitle([JUNE, MAY], [suggestion])).toBe('Spring in Portsea');
  expect(comparisonTitle([JUNE, MAY, LONG], [suggestion])).not.toBe('Spring in Portsea');
});

it('says once what all names share', () => {
  expect(comparisonTitle([MAY, JUNE], [])).toBe('Portsea talks, May and June 2001');
  const plain = [column('e', 'First text', '2001'), column('f', 'Second text', '2001')];
  expect(comparisonTitle(plain, [])).toBe('First text and Second text');
  const longer = [column('e', 'Outline', '2001'), column('f', 'Outline of berths', '2001')];
  expect(comparisonTitle(longer, [])).toBe('Outline and Outline of berths');
});

it('counts what would fill many lines, and says from when to when', () => {
  expect(comparisonTitle([OTHER, LONG], [])).toBe('2 texts, 2001 – 2002');
  const rounds = [LONG, OTHER].map((one) => ({ ...one, kind: 'round' as const }));
  expect(comparisonTitle(rounds, [])).toBe('2 rounds, 2001 – 2002');
  expect(comparisonTitle([MAY, LONG, OTHER], [])).toBe('3 texts and rounds, 2001 – 2002');
  const within = { ...OTHER, date: '2001-11-15' };
  expect(comparisonTitle([within, LONG], [])).toBe('2 texts, September – November 2001');
});
