import { z } from 'zod';
import { FORMATS, PRECISIONS, STATUSES } from '../vocabulary.ts';
import { quantity, report, response, roundClaim } from './claims.ts';
import {
  approximate,
  claimId,
  isoDay,
  label,
  partialDate,
  sentence,
  slug,
  sourceRefs,
} from './primitives.ts';

const phaseNumber = z
  .number()
  .int()
  .min(1)
  .nullable()
  .describe('Phase of the proposal, from 1; null where the account does not tie it to a phase.');

export const provision = z
  .strictObject({
    id: claimId('pro').describe('Address of this provision: #<id> on its proposal.'),
    issue: slug.describe('Issue id.'),
    phase: phaseNumber,
    scope: slug.describe(
      'Which quantity of the issue: accounts of the same quantity share a scope, different quantities never do.',
    ),
    reports: z.array(report).min(1).describe('Every account of this term.'),
  })
  .describe('One term of a proposal: an issue, a phase and a scope, with all its accounts.');

export const lineage = z
  .strictObject({
    proposal: slug.describe('Id of the proposal that this one builds on.'),
    basis: z
      .enum(['reported', 'inferred'])
      .describe('Whether a source states the link, or we infer it from the content.'),
    note: sentence.nullable().describe('What supports the link.'),
    apart: z
      .array(
        z.strictObject({
          issue: slug.describe('Issue id.'),
          terms: z
            .array(claimId('pro'))
            .min(2)
            .describe('Ids of the provisions of both texts that stand in no row together.'),
          note: sentence.describe('What each of them counts.'),
        }),
      )
      .optional()
      .describe('Terms of one issue that a person read in both texts and found to be different.'),
  })
  .describe('A link to a predecessor.');

export const phase = z
  .strictObject({
    n: z.number().int().min(1).describe('Number of the phase.'),
    name: label.nullable().describe('Its name in the text, if it has one.'),
    duration: quantity
      .nullable()
      .describe('Length as the outline of the proposal gives it; null if not given.'),
    sources: sourceRefs,
  })
  .describe('A phase of a proposal.');

export const proposal = z
  .strictObject({
    id: slug.describe('Id and address: /proposals/<id>/.'),
    name: label.describe('Name by which the proposal is known here.'),
    date: partialDate.describe('When it was tabled, as precisely as the sources say.'),
    approximate,
    tabledBy: z.array(slug).describe('Actor ids of who tabled it; empty where no source says.'),
    tabledTo: z.array(slug).describe('Actor ids of who received it.'),
    basedOn: z.array(lineage).describe('Predecessors. Several when the parentage is disputed.'),
    lineageNote: sentence.nullable().describe('A remark on origin or authorship.'),
    phases: z.array(phase).describe('Phases, in order.'),
    provisions: z.array(provision).describe('Terms.'),
    responses: z.array(response).describe('Answers.'),
  })
  .describe('A text, offer or outline that somebody tabled.');

const personInRoom = z
  .strictObject({
    person: slug.describe('Person id.'),
    office: slug.nullable().describe('Id of the office held at the time; null if no source says.'),
  })
  .describe('A named person.');

export const round = z
  .strictObject({
    id: slug.describe('Id, file name and address: /rounds/<id>/.'),
    title: label.describe('Title.'),
    dates: z
      .strictObject({
        start: isoDay.describe('First day.'),
        end: isoDay.describe(
          'Last day; it may lie ahead, and so may the first of a planned round.',
        ),
        precision: z
          .enum(PRECISIONS)
          .describe('How well the dates are known: to the day, approximately, or to the month.'),
      })
      .describe('When the round took place.'),
    venues: z.array(slug).describe('Venue ids; empty where no source names a place.'),
    format: z.enum(FORMATS).describe('Who sat with whom.'),
    mediators: z
      .array(
        z.strictObject({
          actor: slug.describe('Actor id of the mediator.'),
          people: z.array(personInRoom).describe('Who came for it, as far as named.'),
        }),
      )
      .describe('Mediators.'),
    delegations: z
      .array(
        z.strictObject({
          party: slug.describe('Actor id of the party.'),
          present: z
            .boolean()
            .nullable()
            .describe('Whether a delegation of the party was there; null if no source says.'),
          people: z.array(personInRoom).describe('Who came for it, as far as named.'),
        }),
      )
      .describe('Delegations of the parties.'),
    outcome: z
      .strictObject({
        status: z
          .enum(STATUSES)
          .describe(
            'Outcome in one word of a closed list; "planned" for a round that is announced and has not begun.',
          ),
        text: sentence.describe(
          'Outcome in one sentence; of a planned round, what has been announced.',
        ),
      })
      .describe('How the round ended. Its accounts are the claims with the field "outcome".'),
    claims: z.array(roundClaim).describe('Accounts of the facts of the round.'),
    proposals: z.array(proposal).describe('What was tabled.'),
  })
  .describe('One mediation round.');
