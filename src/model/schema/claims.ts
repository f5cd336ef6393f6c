import { z } from 'zod';
import { CLAIM_FIELDS, RUNGS, STANCES } from '../vocabulary.ts';
import {
  approximate,
  claimId,
  DATED_IF_ABOUT,
  isDatedIfAbout,
  isoDay,
  label,
  partialDate,
  sentence,
  slug,
  sourceRefs,
  version,
} from './primitives.ts';

export const attribution = z
  .strictObject({
    speaker: label
      .max(200)
      .nullable()
      .describe(
        'Who said it, as a phrase that can stand in a sentence: "two officials of the ministry". Null when the outlet itself is the speaker.',
      ),
    outlet: slug
      .nullable()
      .describe('Publisher id of the outlet that was told, or that reports on its own authority.'),
    relay: slug
      .nullable()
      .describe('Publisher id of the outlet through which the account is known, if not the first.'),
    occasion: label
      .nullable()
      .describe('Where or when it was said, such as "news conference of 22 November".'),
    kind: z.enum(RUNGS).describe('Rung of the attribution ladder.'),
  })
  .refine((a) => a.speaker !== null || a.outlet !== null, {
    message: 'somebody must have said it: give a speaker, or the outlet that speaks for itself',
  })
  .describe('Who stated the claim, to whom, and how strong that is.');

export const quantity = z
  .strictObject({
    min: z.number().nonnegative().nullable().describe('Lower bound; null for "up to".'),
    max: z.number().nonnegative().nullable().describe('Upper bound; null for "at least".'),
    unit: slug.describe('Unit id: what is counted, in units.json; a length is counted in days.'),
    approximate: z
      .boolean()
      .describe('True where the account says about, around, roughly, some or nearly.'),
    said: z
      .strictObject({
        min: z.number().nonnegative().nullable().describe('Lower bound; null for "up to".'),
        max: z.number().nonnegative().nullable().describe('Upper bound; null for "at least".'),
        unit: slug.describe('Id of a unit that is measured in the unit of the quantity.'),
      })
      .optional()
      .describe(
        'The same number in the unit in which the source gave it, such as 6 weeks for 42 days.',
      ),
  })
  .refine((q) => q.min !== null || q.max !== null, {
    message: 'a quantity has at least one bound; use null for the whole quantity if there is none',
  })
  .describe('A number as reported: an interval whose open end is null.');

export const report = z
  .strictObject({
    id: claimId('rep').describe('Address of this report: #<id> on its proposal.'),
    text: sentence.describe('The account in our own words.'),
    quantity: quantity.nullable().describe('The number it gives, null if it gives none.'),
    absent: z
      .boolean()
      .optional()
      .describe('True where the account says that the proposal does not contain this term.'),
    attribution,
    sources: sourceRefs,
  })
  .describe('One account of one term of a proposal.');

export const response = z
  .strictObject({
    id: claimId('res').describe('Address of this response: #<id> on its proposal.'),
    party: slug.describe('Actor id of who answered.'),
    date: partialDate.nullable().describe('When it was given; null if no source says.'),
    approximate,
    stance: z.enum(STANCES).describe('The answer in one word of a closed list.'),
    text: sentence.describe('The answer in our own words.'),
    attribution,
    sources: sourceRefs,
  })
  .refine(isDatedIfAbout, DATED_IF_ABOUT)
  .describe('An answer of a party to a proposal, as one account has it.');

export const roundClaim = z
  .strictObject({
    id: claimId('cla').describe('Address of this claim: #<id> on its round.'),
    field: z.enum(CLAIM_FIELDS).describe('The fact of the round that the claim is about.'),
    text: sentence.describe('The claim in our own words.'),
    attribution,
    sources: sourceRefs,
  })
  .describe('One account of a fact about a round.');

export const position = z
  .strictObject({
    id: claimId('pos').describe('Address of this position.'),
    party: slug.describe('Actor id of the party whose position it is.'),
    issue: slug.describe('Issue id.'),
    date: partialDate.nullable().describe('When it was stated; null if no source says.'),
    approximate,
    text: sentence.describe('The position in our own words.'),
    attribution,
    sources: sourceRefs,
  })
  .refine(isDatedIfAbout, DATED_IF_ABOUT)
  .describe('What a party said it wants on an issue, outside any one proposal.');

export const event = z
  .strictObject({
    id: claimId('eve').describe('Address of this event.'),
    date: partialDate.describe('When it happened.'),
    text: sentence.describe(
      'What happened, with its attribution in the sentence where it needs one.',
    ),
    sources: sourceRefs,
  })
  .describe('Something outside the talks that a reader needs beside them.');

export const correction = z
  .strictObject({
    id: claimId('cor').describe('Address of this correction.'),
    date: isoDay.describe('When it was published.'),
    version: version.describe('Dataset version that carries the correction.'),
    target: z
      .string()
      .describe('Id of what was corrected: a round, a proposal, a claim, a provision or a source.'),
    field: z.string().describe('Field of that record.'),
    before: z.string().describe('What it said.'),
    after: z.string().describe('What it says.'),
    reason: sentence.describe('Why.'),
  })
  .describe('A change of a published fact.');
