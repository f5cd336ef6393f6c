import { onDate } from './elision.ts';

/*
 * The words of every picture: its marks, its legend, what can be done with it. They stand apart from the
 * catalogue because pages without a picture do not need them.
 */
export const chartWords = {
  /** How it is worked, for who cannot see it; it follows the name of the picture. */
  howTo:
    'Les touches fléchées passent d’une marque à l’autre\u202f; Entrée ouvre ce que représente une marque.',
  agreed: 'présentée lors d’un cycle qui a abouti à un accord',
  differ: 'comptes rendus divergents',
  open: 'borne supérieure ou inférieure non donnée',
  truce: 'trêve en vigueur',
  chapter: 'début d’un chapitre',
  noSide: 'par d’autres, par plusieurs camps, ou on ne sait pas',
  /** The same where there is little room. */
  noSideShort: 'aucun camp unique',
  bySide: (name: string) => `présentée par\u00a0: ${name}`,
  reading: 'Comment lire',
  table: 'Le même contenu en tableau',
  tools: 'Enregistrer, intégrer, citer',
  csv: 'Tableau (CSV)',
  png: 'Image (PNG)',
  svg: 'Dessin (SVG)',
  cite: 'Citer',
  embed: 'Intégrer',
  saved: (name: string) => `Enregistré sous ${name}.`,
  failed: 'L’image n’a pas pu être produite dans ce navigateur. Le tableau peut être enregistré.',
  logarithmic: 'échelle logarithmique\u00a0: chaque ligne vaut dix fois la précédente',
  /** Where not everything can be drawn. */
  thinned: (shown: string, of: string) =>
    `${shown} sur ${of} figurent sur le dessin, réparties sur l’ensemble\u202f; le tableau les contient toutes.`,
  close: 'Fermer',
  /** The last line inside a saved picture: of which edition, from where, seen when. */
  foot: (site: string, title: string, version: string, date: string) =>
    `${site}\u00a0: ${title}, version ${version} du ${date}`,
  seen: (address: string, date: string) => `${address}, consulté ${onDate(date)}`,
} as const;
