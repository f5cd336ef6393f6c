import { FIRST, THIRD, tinyRecord, type Edit } from './tiny.ts';

/** More proposals in the first round of the tiny dataset, each with one term in these words. */
export function proposalsInWords(...texts: string[]): Edit[] {
  return texts.map((text, i): Edit => [
    FIRST,
    '/proposals/-',
    {
      ...tinyRecord(THIRD, '/proposals/0'),
      id: `another-${i}`,
      name: `Another outline of the mediators, number ${i}`,
      basedOn: [],
      responses: [],
      phases: [],
      provisions: [
        {
          ...tinyRecord(THIRD, '/proposals/0/provisions/0'),
          id: `pro-9000${i}`,
          reports: [
            {
              ...tinyRecord(FIRST, '/proposals/0/provisions/0/reports/0'),
              id: `rep-9000${i}`,
              text,
              quantity: null,
            },
          ],
        },
      ],
    },
  ]);
}
