import { z } from 'zod';

/* What a dataset says in another language: beside it, so that the records stay as they are. */

export const translation = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(400, 'a translation has at most 400 characters: say it shorter')
      .describe('The text in the other language.'),
    of: z
      .string()
      .regex(
        /^[0-9a-f]{6}$/,
        'a fingerprint has six hexadecimal digits; `npm run translations` writes it',
      )
      .describe(
        'Fingerprint of the original from which it was made: of another original, it is not shown.',
      ),
    draft: z
      .literal(true)
      .optional()
      .describe('True until a person who knows both languages has read what a machine has made.'),
  })
  .describe('A text of the dataset in another language.');

export const translations = z
  .record(z.string().min(1), translation)
  .describe('The texts of one file of the dataset in another language, by what they are of.');
