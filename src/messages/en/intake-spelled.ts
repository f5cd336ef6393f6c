import { englishLengths, englishNumbers } from '../english-spelled.ts';
import type { Spelled } from '../spelled.ts';

/** What is written in letters in the cells of an English sheet. */
export const spelled: Spelled = {
  numbers: [englishNumbers],
  duals: {},
  one: [],
  joined: [],
  months: {},
  passed: [],
  lengths: englishLengths,
  forms: [{}, {}, {}, {}],
  alone: [],
  halves: ['and a half', 'and one half'],
  of: ['of'],
  or: ['or'],
};
