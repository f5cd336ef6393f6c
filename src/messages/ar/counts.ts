import type { Forms } from '../catalogue.ts';
import { number, plural } from './language.ts';
import { own } from './isolate.ts';

/*
 * What is counted in many places, in the six categories of Arabic: as the subject of a sentence or on its
 * own ("جولتان"), and after a preposition or a noun ("في جولتين"). Written out: an object made of another is no constant to
 * the bundler, which would put all words of the interface with it.
 */

export const countedRounds = {
  zero: 'لا جولات',
  one: 'جولة واحدة',
  two: 'جولتان',
  few: '# جولات',
  many: '# جولة',
  other: '# جولة',
} as const;

export const ofRounds = {
  zero: '# جولة',
  one: 'جولة واحدة',
  two: 'جولتين',
  few: '# جولات',
  many: '# جولة',
  other: '# جولة',
} as const;

export const countedProposals = {
  zero: 'لا مقترحات',
  one: 'مقترح واحد',
  two: 'مقترحان',
  few: '# مقترحات',
  many: '# مقترحاً',
  other: '# مقترح',
} as const;

export const ofProposals = {
  zero: '# مقترح',
  one: 'مقترح واحد',
  two: 'مقترحين',
  few: '# مقترحات',
  many: '# مقترحاً',
  other: '# مقترح',
} as const;

export const countedSources = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '# مصادر',
  many: '# مصدراً',
  other: '# مصدر',
} as const;

export const ofSources = {
  zero: '# مصدر',
  one: 'مصدر واحد',
  two: 'مصدرين',
  few: '# مصادر',
  many: '# مصدراً',
  other: '# مصدر',
} as const;

export const countedAccounts = {
  zero: 'لا روايات',
  one: 'رواية واحدة',
  two: 'روايتان',
  few: '# روايات',
  many: '# رواية',
  other: '# رواية',
} as const;

export const ofAccounts = {
  zero: '# رواية',
  one: 'رواية واحدة',
  two: 'روايتين',
  few: '# روايات',
  many: '# رواية',
  other: '# رواية',
} as const;

export const countedPages = {
  zero: 'لا صفحات',
  one: 'صفحة واحدة',
  two: 'صفحتان',
  few: '# صفحات',
  many: '# صفحة',
  other: '# صفحة',
} as const;

export const countedIssues = {
  zero: 'لا قضايا',
  one: 'قضية واحدة',
  two: 'قضيتان',
  few: '# قضايا',
  many: '# قضية',
  other: '# قضية',
} as const;

export const ofIssues = {
  zero: '# قضية',
  one: 'قضية واحدة',
  two: 'قضيتين',
  few: '# قضايا',
  many: '# قضية',
  other: '# قضية',
} as const;

export const countedPositions = {
  zero: 'لا مواقف',
  one: 'موقف واحد',
  two: 'موقفان',
  few: '# مواقف',
  many: '# موقفاً',
  other: '# موقف',
} as const;

export const countedPlaces = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '# أماكن',
  many: '# مكاناً',
  other: '# مكان',
} as const;

export const countedCorrections = {
  zero: 'لا تصحيحات',
  one: 'تصحيح واحد',
  two: 'تصحيحان',
  few: '# تصحيحات',
  many: '# تصحيحاً',
  other: '# تصحيح',
} as const;

export const countedTerms = {
  zero: 'لا بنود',
  one: 'بند واحد',
  two: 'بندان',
  few: '# بنود',
  many: '# بنداً',
  other: '# بند',
} as const;

/** So many more, whatever is counted. */
export const andMore = {
  zero: 'لا غيرها',
  one: 'واحد آخر',
  two: 'اثنان آخران',
  few: '# غيرها',
  many: '# غيرها',
  other: '# غيرها',
} as const;

/** Rounds that have not begun, after the number of those that have. */
export const morePlanned = {
  zero: 'لا جولات أخرى مقررة.',
  one: 'جولة أخرى مقررة.',
  two: 'جولتان أخريان مقررتان.',
  few: '# جولات أخرى مقررة.',
  many: '# جولة أخرى مقررة.',
  other: '# جولة أخرى مقررة.',
} as const;

/** A counted thing, of a number or of one that is already written: "1,904". */
export const said = (count: number | string, forms: Forms): string => {
  const value = typeof count === 'number' ? count : Number(count.replaceAll(',', ''));
  const form = forms[plural(value)] ?? forms.other;
  return form.replace('#', typeof count === 'number' ? number(count) : own(count));
};
