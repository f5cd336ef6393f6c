import { z } from 'zod';
import { CLAIM_ID, isClaimId } from '../claim-ids.ts';
import { MOST_COLUMNS } from '../most-columns.ts';
import { RUNGS, SIDE_SHAPES } from '../vocabulary.ts';
import {
  claimId,
  isoDay,
  label,
  languageTag,
  sentence,
  SLUG,
  slug,
  version,
} from './primitives.ts';

/* The dataset as a publication: what it is called, its editions, retired ids, and what its lint is told. */

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
    fingerprints: z
      .record(z.string(), z.string().regex(/^(?:[\w-]{4})*$/, 'four characters a part'))
      .optional()
      .describe(
        'For the newest edition: path of each file, and four characters for each of its records or fields, made of what stands there. `npm run record-ids` writes them.',
      ),
  })
  .describe('A published version of the dataset.');

export const about = z
  .strictObject({
    title: label.describe('Title of the dataset.'),
    description: sentence.describe('What it holds.'),
    language: languageTag.describe(
      'Language of the names and texts, as a BCP 47 tag. Titles of sources have their own.',
    ),
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
    sides: z
      .array(
        z.strictObject({
          id: slug.describe('Id of the side, as addresses name it.'),
          name: label.describe('What those are called who are of this side.'),
          shape: z.enum(SIDE_SHAPES).describe('The shape of their marks in pictures.'),
          actors: z.array(slug).min(1).describe('Actor ids of who is of this side.'),
        }),
      )
      .optional()
      .describe('Who tables what: pictures mark each side by a shape.'),
    truces: z
      .array(
        z.strictObject({
          name: label.describe('Name.'),
          began: claimId('eve').describe('Id of the event by which it began.'),
          ended: claimId('eve')
            .nullable()
            .describe('Id of the event by which it ended; null where none has.'),
        }),
      )
      .optional()
      .describe('Truces in force: pictures of time show them behind what was tabled.'),
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
