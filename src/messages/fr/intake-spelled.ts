import { englishLengths, englishNumbers } from '../english-spelled.ts';
import { combined, counting, sum, type NumberWords, type Spelled } from '../spelled.ts';

const units = counting('un/une | deux | trois | quatre | cinq | six | sept | huit | neuf', 1);
const afterOne = counting('deux | trois | quatre | cinq | six | sept | huit | neuf', 2);
const teens = counting(
  'dix | onze | douze | treize | quatorze | quinze | seize | dix sept | dix huit | dix neuf',
  10,
);
const tens = {
  ...counting('vingt | trente | quarante | cinquante | soixante', 20, 10),
  ...counting('septante | huitante/octante | nonante', 70, 10),
};
const spaced = (a: string, b: string) => `${a} ${b}`;
const small = {
  zéro: 0,
  ...units,
  ...teens,
  ...tens,
  ...combined(tens, afterOne, spaced, sum),
  ...combined(tens, { un: 1, une: 1 }, (a, b) => `${a} et ${b}`, sum),
  ...combined(tens, { un: 1, une: 1 }, spaced, sum),
  // Seventy to seventy-nine and ninety to ninety-nine are counted on from sixty and eighty.
  ...combined({ soixante: 60 }, teens, spaced, sum),
  'soixante et onze': 71,
  'quatre vingt': 80,
  'quatre vingts': 80,
  ...combined({ 'quatre vingt': 80 }, units, spaced, sum),
  ...combined({ 'quatre vingt': 80 }, teens, spaced, sum),
};

const numbers: NumberWords = {
  small,
  hundreds: {
    cent: 100,
    ...combined(afterOne, { cent: 100, cents: 100 }, spaced, (a, b) => a * b),
  },
  scales: {
    douzaine: 12,
    douzaines: 12,
    mille: 1000,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  and: ['et'],
  attached: '',
};

/** What is written in letters in the cells of a French sheet. */
export const spelled: Spelled = {
  numbers: [numbers, englishNumbers],
  duals: {},
  one: [],
  joined: [],
  months: {},
  passed: ['du', 'de', 'courant', 'mois'],
  lengths: [
    ['jour', 'jours'],
    ['semaine', 'semaines'],
    ['mois'],
    ['an', 'ans', 'année', 'années'],
  ].map((forms, i) => [...forms, ...(englishLengths[i] ?? [])]),
  forms: [{}, {}, {}, {}],
  alone: [],
  halves: ['et demi', 'et demie'],
  of: ['de', "d'"],
  or: ['ou', 'or'],
};
