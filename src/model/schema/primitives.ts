import { z } from 'zod';
import { isDay } from '../dates.ts';
import { VERSION } from '../editions.ts';
import { LANGUAGE_TAG } from '../language-tag.ts';

/** Ids are assigned once, never derived from a title, never reused. Entities and files use slugs. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const slug = z
  .string()
  .regex(
    new RegExp(`^${SLUG}$`),
    'an id has lower-case letters, digits and single hyphens, such as "2001-02-10-portsea"',
  );

/** Claims are many and have no natural name: a prefix for the kind and five opaque characters. */
export const claimId = (prefix: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}-[a-z0-9]{5}$`),
      `an id here is "${prefix}-" and five lower-case letters or digits; \`npm run new-id ${prefix}\` prints a fresh one`,
    );

export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day is written YYYY-MM-DD', abort: true })
  .refine(isDay, 'there is no such day in the calendar');

/** ISO 8601 with reduced precision: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date is written YYYY-MM-DD, or YYYY-MM, or YYYY',
    abort: true,
  })
  .refine(
    (value) => isDay(value.padEnd(10, '-01').slice(0, 10)),
    'there is no such date in the calendar',
  );

/** Whether a date is exact: there is no field where it is. */
export const approximate = z
  .literal(true)
  .optional()
  .describe('True where the date is given as about that date; missing where it is exact.');

/** A record without a date has none that could be approximate. */
export const DATED_IF_ABOUT = {
  message: 'there is no date that could be approximate: give the date, or remove "approximate"',
  path: ['approximate'],
};

/** Whether a record that may have no date says "about" of one alone. */
export const isDatedIfAbout = (record: { date: string | null; approximate?: true | undefined }) =>
  record.date !== null || record.approximate === undefined;

/** A sentence of ours. The bound is editorial: a claim that needs more is two claims. */
export const sentence = z
  .string()
  .min(3)
  .max(320, 'a text has at most 320 characters: shorten it, or make it two claims');

/** A version of the dataset, as semver writes a release. */
export const version = z
  .string()
  .regex(VERSION, 'a version is three numbers with points between them, such as "1.4.0"');

/** A language as BCP 47 writes it: two letters or three, then script, region and variant if they matter. */
export const languageTag = z
  .string()
  .regex(LANGUAGE_TAG, 'must be a BCP 47 tag such as "en", "prs", "pt-BR" or "uz-Cyrl"');

export const label = z.string().min(1).max(120);

export const sourceRefs = z
  .array(slug)
  .min(1, 'every claim names at least one source')
  .refine((ids) => new Set(ids).size === ids.length, 'a source stands twice: one is enough')
  .describe('Ids of the sources that carry this claim. Several sources may carry one account.');

/** The largest number that is taken in any unit: beyond it, sums are no longer kept to the last digit of a fraction. */
export const MOST_NUMBER = 1e12;
