import type { z } from 'zod';
import type * as claims from './schema/claims.ts';
import type * as entities from './schema/entities.ts';
import type * as records from './schema/records.ts';
import type { dataset } from './schema/dataset.ts';
import type * as upkeep from './schema/upkeep.ts';
import type { EVIDENCE_KINDS } from './vocabulary.ts';

/*
 * The types of the dataset, inferred from the schema. Only types: importing a schema itself outside
 * the build would carry zod into the browser.
 */
export type Dataset = z.infer<typeof dataset>;
export type Round = z.infer<typeof records.round>;
export type Proposal = z.infer<typeof records.proposal>;
export type Report = z.infer<typeof claims.report>;
export type Response = z.infer<typeof claims.response>;
export type RoundClaim = z.infer<typeof claims.roundClaim>;
export type Event = z.infer<typeof claims.event>;
export type Attribution = z.infer<typeof claims.attribution>;
export type Quantity = z.infer<typeof claims.quantity>;
export type ComputedFigure = Dataset['computed'][number];
export type Unit = Dataset['units'][number];
/** How a unit is said, by plural category. */
export type UnitForms = Unit['forms'];
export type Rung = Attribution['kind'];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type Stance = Response['stance'];
export type ClaimField = RoundClaim['field'];
export type Format = Round['format'];
export type Status = Round['outcome']['status'];
export type Dates = Round['dates'];
export type Source = z.infer<typeof entities.source>;
export type Venue = Dataset['venues'][number];
export type SourceKind = Source['kind'];
/** How far the pages of a site stand from the reports that they repeat. */
export type Grade = NonNullable<Publisher['grade']>;
export type Publisher = z.infer<typeof entities.publisher>;
export type Chapter = z.infer<typeof entities.chapter>;
export type Suggestion = z.infer<typeof upkeep.suggestion>;
export type Correction = z.infer<typeof claims.correction>;
export type Position = z.infer<typeof claims.position>;
export type EditionRecord = z.infer<typeof upkeep.edition>;
export type About = z.infer<typeof upkeep.about>;
