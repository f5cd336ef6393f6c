import { expect, it } from 'vitest';
import { datesIn } from '../../model/search/days.ts';
import { fold } from '../../model/text.ts';
import { understanding } from '../../model/search/asked.ts';
import { PLAIN_TERMS } from '../../model/search/terms.ts';
import { lexicon } from './searching.ts';

it.each([
  ['28 de enero de 2024', '2024-01-28'],
  ['28 enero 2024', '2024-01-28'],
  ['28 ene. 2024', '2024-01-28'],
  ['enero de 2024', '2024-01'],
  ['28 de enero', '-01-28'],
  ['2 de setiembre de 2024', '2024-09-02'],
  ['28 January 2024', '2024-01-28'],
])('finds the date in %s', (typed, date) => {
  expect(datesIn(typed, lexicon.months).map((found) => found.date)).toEqual([date]);
});

it('understands an answer in any form, and a ratio in words', () => {
  const ask = understanding({
    ...lexicon,
    names: [['Northland', 'Norlandia']],
    knows: () => false,
    terms: PLAIN_TERMS,
  });
  const why = (query: string) =>
    ask(query).slots.flatMap((slot) => slot.flatMap((way) => way.why ?? []));
  expect(why('Northland rechazó')).toContainEqual({
    kind: 'answer',
    party: 'Northland',
    stance: 'rejected',
  });
  expect(why('10 a 1')).toContainEqual({ kind: 'ratio', value: 10 });
});

it('has its words as what is typed is compared: small, without accents', () => {
  const all = [...lexicon.small, ...lexicon.ofRounds, ...Object.values(lexicon.stances).flat()];
  expect(all.filter((word) => word !== fold(word))).toEqual([]);
});
