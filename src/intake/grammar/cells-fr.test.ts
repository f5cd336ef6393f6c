import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../testing/intake/cells-in.ts';

/* What people write into the cells of a sheet in French. */

const cells = await cellsIn({
  index: () => import('../../messages/fr/index.ts'),
  grammar: () => import('../../messages/fr/intake-grammar.ts'),
  spelled: () => import('../../messages/fr/intake-spelled.ts'),
  folding: () => import('../../messages/fr/folding.ts'),
});

it.each([
  ['35-40 otages', '35..40 otages'],
  ['de 35 à 40 otages', '35..40 otages'],
  ['entre 35 et 40', '35..40'],
  ['entre trente et quarante jours', '30..40 jours'],
  ['au moins 42', '42..'],
  ['plus de 42 personnes', '42.. personnes'],
  ['40 ou plus', '40..'],
  ["jusqu'à 40", '..40'],
  ['jusqu’à quarante', '..40'],
  ['au plus 40', '..40'],
  ['environ 30', '~30'],
  ['près de 30 personnes', '~30 personnes'],
  ['une semaine', '1 semaine'],
  ['un mois', '1 mois'],
  ['six semaines', '6 semaines'],
  ['quarante-deux jours', '42 jours'],
  ['vingt et un', '21'],
  ['vingt-et-une', '21'],
  ['soixante-dix', '70'],
  ['soixante et onze', '71'],
  ['quatre-vingts', '80'],
  ['quatre-vingt-dix jours', '90 jours'],
  ['quatre vingt dix-neuf', '99'],
  ['nonante-cinq', '95'],
  ['cent vingt', '120'],
  ['deux cent cinquante prisonniers', '250 prisonniers'],
  ['mille neuf cent quatre', '1904'],
  ['deux mille trois cents', '2300'],
  ['deux millions de personnes', '2000000 de personnes'],
  ['une douzaine', '12'],
  ['2 millions', '2000000'],
  ['1\u202f904', '1904'],
  ['1,5', '1.5'],
  ['plusieurs', 'words'],
  ['une centaine de prisonniers', 'words'],
  ['30 ou 90 jours', 'unreadable'],
  ['trente ou quatre-vingt-dix jours', 'unreadable'],
  ['vingt trente', 'unreadable'],
  ['٤٢ jours', '42 jours'],
  ['une centaine d’otages', 'words'],
  ['trois mois et demi', '3.5 mois'],
  ['une semaine et demie', '1.5 semaine'],
  ['plus de deux semaines et demie', '2.5.. semaines'],
  ['quelque 1\u202f500 prisonniers', '~1500 prisonniers'],
  ['600 camions/jour', '600 camions/jour'],
  ['500\u00a0000 $', '500000 $'],
  ['n’importe quoi', 'unreadable'],
])('reads the number %s', (written, meant) => {
  expect(cells.number(written)).toBe(meant);
});

it.each([
  ['2 mai 2024', '2024-05-02'],
  ['jeudi 2 mai 2024', '2024-05-02'],
  ['1er mai 2024', '2024-05-01'],
  ['le 1er février 2024', '2024-02-01'],
  ['mai 2024', '2024-05'],
  ['FÉVRIER 2024', '2024-02'],
  ['2024', '2024'],
  ['vers le 10 mars 2024', '~2024-03-10'],
  ['début mars 2024', '~2024-03-01..2024-03-10'],
  ['mi-mars 2024', '~2024-03-11..2024-03-20'],
  ['fin février 2024', '~2024-02-21..2024-02-29'],
  ['semaine du 10 mars 2024', '~2024-03-10..2024-03-16'],
  ['du 3 au 6 juin 2026', '2026-06-03..2026-06-06'],
  ['entre le 3 et le 6 juin 2026', '2026-06-03..2026-06-06'],
  ['28 janv. – 2 févr. 2024', '2024-01-28..2024-02-02'],
  ['bientôt', 'unreadable'],
  ['31 février 2024', 'unreadable'],
  ['au début du mois de mai 2024', '~2024-05-01..2024-05-10'],
  ['courant mai 2024', '2024-05'],
  ['à la mi-mai 2024', '~2024-05-11..2024-05-20'],
  ['entre le 3 et le 6 mai 2024', '2024-05-03..2024-05-06'],
  ['printemps 2024', 'unreadable'],
])('reads the date %s', (written, meant) => {
  expect(cells.date(written)).toBe(meant);
});

describe('what is written into a cell', () => {
  it.each([
    [{ min: 35, max: 40, approximate: false }],
    [{ min: 42, max: null, approximate: false }],
    [{ min: null, max: 40, approximate: true }],
    [{ min: 1.5, max: 1.5, approximate: true }],
  ])('is read as it was: %j', (number) => {
    expect(cells.readNumber(cells.numberText(number))).toEqual({ is: 'read', rest: '', ...number });
  });
});

it('knows who speaks without a name, two accounts in one cell, yes and no', () => {
  expect(cells.weakestRung('deux responsables de Northland', ['Northland'])).toBe(
    'party-anonymous',
  );
  expect(cells.weakestRung('un mediateur', ['Northland'])).toBe('official-anonymous');
  expect(cells.soundsLikeTwo('30 ou 60 jours')).toBe(true);
  expect(cells.soundsLikeTwo('30 jours, selon d’autres 60')).toBe(true);
  expect(cells.soundsLikeTwo('une pause de 30 jours')).toBe(false);
  expect(['Oui', 'non', 'present', '', 'peut-être'].map(cells.readTruth)).toEqual([
    true,
    false,
    true,
    null,
    'unreadable',
  ]);
});

it('reads other forms of yes and no, with a stop or without', () => {
  expect(['Oui.', 'présents', 'absentes'].map(cells.readTruth)).toEqual([true, true, false]);
});
