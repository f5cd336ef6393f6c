import { englishLengths, englishNumbers } from '../english-spelled.ts';
import { combined, counting, sum, type NumberWords, type Spelled } from '../spelled.ts';

const units = counting('uno/un/una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve', 1);
const teens = counting(
  'diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve',
  10,
);
const twenties = counting(
  `veinte | veintiuno/veintiún/veintiuna | veintidós | veintitrés | veinticuatro | veinticinco | veintiséis | veintisiete |
  veintiocho | veintinueve`,
  20,
);
const tens = counting(
  'treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa',
  30,
  10,
);

const numbers: NumberWords = {
  small: {
    cero: 0,
    ...units,
    ...teens,
    ...twenties,
    ...tens,
    ...combined(tens, units, (a, b) => `${a} y ${b}`, sum),
    ...combined({ diez: 10 }, units, (a, b) => `${a} y ${b}`, sum),
  },
  hundreds: counting(
    `cien/ciento | doscientos/doscientas | trescientos/trescientas | cuatrocientos/cuatrocientas |
    quinientos/quinientas | seiscientos/seiscientas | setecientos/setecientas | ochocientos/ochocientas |
    novecientos/novecientas`,
    100,
    100,
  ),
  scales: {
    docena: 12,
    docenas: 12,
    centenar: 100,
    mil: 1000,
    millar: 1000,
    millón: 1e6,
    millones: 1e6,
    billón: 1e12,
    billones: 1e12,
  },
  and: ['y'],
  attached: '',
};

/** What is written in letters in the cells of a Spanish sheet. */
export const spelled: Spelled = {
  numbers: [numbers, englishNumbers],
  duals: {},
  one: [],
  joined: [],
  months: {},
  passed: [],
  lengths: [
    ['día', 'días'],
    ['semana', 'semanas'],
    ['mes', 'meses'],
    ['año', 'años'],
  ].map((forms, i) => [...forms, ...(englishLengths[i] ?? [])]),
  forms: [{}, {}, {}, {}],
  alone: [],
  halves: ['y medio', 'y media'],
  of: ['de'],
  or: ['o', 'u', 'or'],
};
