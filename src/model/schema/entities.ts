import { z } from 'zod';
import { GRADES, SOURCE_KINDS } from '../vocabulary.ts';
import {
  isoDay,
  label,
  languageTag,
  MOST_NUMBER,
  partialDate,
  sentence,
  slug,
} from './primitives.ts';

/* Who and what records name by id: actors, people, places, units, issues, chapters, sources. */

const alternates = z
  .array(label)
  .describe('Other spellings met in sources; the lint keeps them out of our texts.');

export const actor = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    alternates,
    kind: z.enum(['state', 'party', 'body', 'person']).describe('What sort of actor it is.'),
  })
  .describe('A state, a party to the conflict, or a body that mediates, tables or answers.');

export const person = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    alternates,
  })
  .describe('A person named in a delegation or as a mediator.');

export const office = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    alternates,
  })
  .describe('An office that a named person held.');

export const PUBLISHER_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'site',
  'government',
  'party',
  'organisation',
  'unnamed',
] as const;

export const publisher = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    alternates,
    kind: z.enum(PUBLISHER_KINDS).describe('What sort of publisher it is.'),
    grade: z
      .enum(GRADES)
      .optional()
      .describe(
        'For a site that repeats the reports of others: whole, in its own words, or reworded or translated by a machine.',
      ),
    hosts: z
      .array(
        z
          .string()
          .regex(
            /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
            'a host is written in small letters, without "www.", such as "example.org"',
          ),
      )
      .min(1)
      .optional()
      .describe('Sites on which its pages stand, with all below them; where it is missing, any.'),
  })
  .describe('Who publishes a source, or relays one.');

export const venue = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    city: label.nullable().describe('City; null where only the country is known.'),
    country: label.describe('Country.'),
    countryCode: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2; null where the country has no code that is known.'),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .describe(
        'Degrees north, of the city centre; null where it is not known, or only the country is.',
      ),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .nullable()
      .describe(
        'Degrees east, of the city centre; null where it is not known, or only the country is.',
      ),
    alternates,
  })
  .refine((v) => (v.latitude === null) === (v.longitude === null), {
    message: 'a city has both coordinates, or neither',
  })
  .refine((v) => v.city !== null || (v.latitude === null && v.longitude === null), {
    message: 'a venue known by its country alone has no coordinates',
  })
  .describe('A place where talks were held.');

export const unit = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    forms: z
      .strictObject({
        zero: label.optional().describe('For the category zero, where a language has it.'),
        one: label.optional().describe('For one: "day".'),
        two: label.optional().describe('For the category two, where a language has it.'),
        few: label.optional().describe('For the category few, where a language has it.'),
        many: label.optional().describe('For the category many, where a language has it.'),
        other: label.describe('For every other number: "days".'),
      })
      .describe('How it is said after a number, by plural category; "other" where one is missing.'),
    description: sentence.describe('What one of it is.'),
    measure: z
      .strictObject({
        unit: slug.describe('Id of the unit in which it is counted for arithmetic and drawings.'),
        factor: z.number().positive().max(MOST_NUMBER).describe('How many of that unit it has.'),
      })
      .optional()
      .describe('For a unit in which sources speak, and we do not count: a week has 7 days.'),
    most: z
      .number()
      .positive()
      .max(MOST_NUMBER)
      .optional()
      .describe('The largest number there can be, such as 100 for percent. Scales end there.'),
    bounds: z
      .strictObject({
        least: z
          .number()
          .nonnegative()
          .optional()
          .describe('The least; nought where it is missing.'),
        most: z.number().positive().max(MOST_NUMBER).describe('The most.'),
        whole: z
          .boolean()
          .describe('Whether only whole numbers can be meant: there is no half person.'),
      })
      .optional()
      .describe(
        'Between which numbers an account is taken as it stands; one outside is taken for a slip.',
      ),
  })
  .describe('What is counted.');

export const issue = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    description: sentence.describe('What belongs under it.'),
    units: z.array(slug).describe('Ids of the units that a quantity under this issue may have.'),
    scopes: z
      .array(
        z.strictObject({
          id: slug.describe('Id, assigned once and never reused.'),
          name: label.describe('Name.'),
        }),
      )
      .min(1)
      .describe('Sub-terms in reading order. "all" is the headline term of the issue.'),
  })
  .describe('A subject of the negotiation.');

export const chapter = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    name: label.describe('Name.'),
    text: sentence.describe('What happened in this stretch, in a sentence.'),
    from: isoDay.describe('First day. A round belongs to the last chapter that began before it.'),
  })
  .describe('A named stretch of the process.');

export const source = z
  .strictObject({
    id: slug.describe('Id, assigned once and never reused.'),
    publisher: slug.describe('Publisher id of the original.'),
    via: slug
      .nullable()
      .describe('Publisher id of the site on which it was seen, if not on its own page.'),
    note: label.nullable().describe('A remark on the copy, such as whom it cites.'),
    title: z.string().min(1).max(400).nullable().describe('Title; null if it was not visible.'),
    url: z
      .url({ protocol: /^https?$/, abort: true })
      .regex(
        /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/,
        'an address has no bare letters beyond ASCII: copy it from the address bar, which writes them with %',
      )
      .nullable()
      .describe(
        'Address of the page that was read; null for a document, a call or a note that has none.',
      ),
    published: partialDate.nullable().describe('Date of publication; null if it was not visible.'),
    language: languageTag.describe('BCP 47 tag of the text.'),
    kind: z.enum(SOURCE_KINDS).describe('What sort of text it is.'),
  })
  .refine(({ url, title, note }) => url !== null || title !== null || note !== null, {
    message: 'a source without an address says what it is: give a title, or a note',
  })
  .describe('A page that was read, or a document, a call or a note that has no address.');
