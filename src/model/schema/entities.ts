import { z } from 'zod';
import { CLAIM_ID, isClaimId } from '../claim-ids.ts';
import { MOST_COLUMNS } from '../most-columns.ts';
import { RUNGS, SOURCE_KINDS } from '../vocabulary.ts';
import { isoDay, label, partialDate, sentence, SLUG, slug, version } from './primitives.ts';

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
      .describe('ISO 3166-1 alpha-2.'),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .describe('Degrees north, of the city centre; null where only the country is known.'),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .nullable()
      .describe('Degrees east, of the city centre; null where only the country is known.'),
    alternates,
  })
  .refine((v) => [v.latitude, v.longitude].every((n) => (n === null) === (v.city === null)), {
    message: 'a city has coordinates; a venue known by its country alone has none',
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
        factor: z.number().positive().describe('How many of that unit it has.'),
      })
      .optional()
      .describe('For a unit in which sources speak, and we do not count: a week has 7 days.'),
    most: z
      .number()
      .positive()
      .optional()
      .describe('The largest number there can be, such as 100 for percent. Scales end there.'),
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
      .describe('Address of the page that was read.'),
    published: partialDate.nullable().describe('Date of publication; null if it was not visible.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .describe('BCP 47 tag of the text.'),
    kind: z.enum(SOURCE_KINDS).describe('What sort of text it is.'),
  })
  .describe('A page that was read.');

export const redirect = z
  .strictObject({
    kind: z
      .enum(['round', 'proposal', 'claim'])
      .describe('What was retired; a claim is anything whose id has a prefix, such as "rep-".'),
    from: slug.describe('The retired id.'),
    to: slug.describe('The id that holds its content now.'),
    reason: sentence.describe('Why.'),
  })
  .refine(({ kind, from, to }) => [from, to].every((id) => isClaimId(id) === (kind === 'claim')), {
    message: 'a claim is led to a claim, a round or a proposal to one of its kind',
  })
  .describe('A retired id. It stays as a redirect for ever.');

export const suggestion = z
  .strictObject({
    ids: z.array(slug).min(2).max(MOST_COLUMNS).describe('Proposal or round ids.'),
    title: label.describe('Title.'),
    text: sentence.describe('What the comparison shows.'),
  })
  .describe('A comparison worth starting from.');

/** As the rule text-style compiles it; an expression that does not compile would stop the lint. */
function isExpression(pattern: string): boolean {
  try {
    return new RegExp(`\\b(?:${pattern})\\b`, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

export const bannedWord = z
  .strictObject({
    pattern: z
      .string()
      .refine(isExpression, 'this is not a regular expression')
      .describe('Regular expression, matched on word boundaries, any case.'),
    reason: sentence.describe('Why it does not stand in our texts.'),
    instead: label.describe('What to write.'),
  })
  .describe('A word kept out of our own sentences.');

const publishedId = z
  .string()
  .regex(
    new RegExp(`^(?:(?:rounds|proposals)/${SLUG}|${CLAIM_ID})$`),
    'write rounds/<id>, proposals/<id>, or the id of a claim; `npm run record-ids` does it',
  );

export const edition = z
  .strictObject({
    version: version.describe('Semantic version of the data.'),
    date: isoDay.describe('Date of this version.'),
    note: sentence.describe('What is new in it, in a sentence.'),
    ids: z
      .array(publishedId)
      .describe(
        'What was first published in this edition: rounds/<id>, proposals/<id>, or the id of a claim or a provision. It stays for ever, if only as a redirect.',
      ),
  })
  .describe('A published version of the dataset.');

export const about = z
  .strictObject({
    title: label.describe('Title of the dataset.'),
    description: sentence.describe('What it holds.'),
    subject: label.describe(
      'What the talks are called, as a phrase that can stand in a sentence: "the mediation", "the talks of 2001".',
    ),
    keywords: z
      .array(label)
      .min(1)
      .describe(
        'Words under which catalogues file the dataset, beside "mediation" and "negotiation".',
      ),
    version: version.describe('Semantic version of the data.'),
    date: isoDay.describe('Date of this version.'),
    parties: z.array(slug).describe('Actor ids of the parties, in display order.'),
    keyIssues: z.array(slug).describe('Issue ids of the key figures on a card, in order.'),
    turningPoints: z.array(slug).describe('Round ids that a newcomer may start with.'),
    rungExamples: z
      .partialRecord(z.enum(RUNGS), z.string())
      .describe(
        'For each rung of the attribution ladder the id of an account on it: who said that is shown as its example.',
      ),
  })
  .describe('The dataset itself.');

export const lintException = z
  .strictObject({
    rule: z.string().describe('Name of the rule.'),
    id: z.string().describe('Id of the record, or of the nearest record that holds it.'),
    reason: sentence.describe('Why the rule does not hold here.'),
  })
  .describe('A place where a rule of the data is broken for a reason.');
