import { z } from 'zod';
import { label, slug } from './primitives.ts';

const id = slug.describe('Id, assigned once and never reused.');
const name = label.describe('Name of its row.');

/** What is counted, of which term. Accounts in other units are no part of the figure. */
const term = {
  issue: slug.describe('Id of the issue.'),
  scope: slug.describe('Id of the scope.'),
  unit: slug.describe('Id of the unit: accounts in another are left out.'),
};

const input = z
  .strictObject({
    ...term,
    name: label.describe('What it counts, as it stands after a number in the sum: "prisoners".'),
  })
  .describe('One side of a division.');

/** A figure that no source states: the code computes it, phase by phase, from accounts that stand beside it. */
export const computedFigure = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('division').describe('One term divided by another.'),
        id,
        name,
        dividend: input.describe('What is divided.'),
        divisor: input.describe('By what it is divided.'),
        beside: slug
          .optional()
          .describe(
            'Id of the issue of what sources themselves state of it: there it is shown, apart.',
          ),
        as: z
          .enum(['number', 'percent'])
          .describe('How the result reads: as it comes out, or as a share in percent.'),
      })
      .describe('One term divided by another of the same phase.'),
    z
      .strictObject({
        kind: z.literal('total').describe('One term added up.'),
        id,
        name,
        of: z.strictObject(term).describe('What is added up.'),
      })
      .describe('A term added up over the phases of a text.'),
  ])
  .describe('A computed figure.');
