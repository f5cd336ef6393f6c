import { combined, counting, sum, type NumberWords } from './spelled.ts';

const units = counting('one | two | three | four | five | six | seven | eight | nine', 1);
const teens = counting(
  'ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen',
  10,
);
const tens = counting(
  'twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety',
  20,
  10,
);
const small = {
  zero: 0,
  ...units,
  ...teens,
  ...tens,
  ...combined(tens, units, (a, b) => `${a} ${b}`, sum),
};

/** Numbers in English words, which people write in sheets of other languages, too. */
export const englishNumbers: NumberWords = {
  small,
  hundreds: {
    hundred: 100,
    'a hundred': 100,
    ...combined(
      small,
      { hundred: 100 },
      (a, b) => `${a} ${b}`,
      (a, b) => a * b,
    ),
  },
  scales: {
    dozen: 12,
    'a dozen': 12,
    thousand: 1000,
    'a thousand': 1000,
    million: 1e6,
    'a million': 1e6,
    billion: 1e9,
    'a billion': 1e9,
  },
  and: ['and'],
  attached: '',
};

/** All forms of a day, a week, a month, a year. */
export const englishLengths = [
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
];
