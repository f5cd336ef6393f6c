/*
 * The closed lists of the model. They stand apart from the schema because the browser needs the lists
 * and must not load the schema's library with them. Order carries meaning where a comment says so.
 */

/** The rungs of the attribution ladder, strongest first. */
export const RUNGS = [
  'document',
  'official-on-record',
  'party-statement',
  'official-anonymous',
  'party-anonymous',
  'media-report',
] as const;

/** Who stands behind an account, strongest first: a text, a named speaker, an unnamed one, an outlet alone. */
export const EVIDENCE_KINDS = ['text', 'named', 'unnamed', 'outlet'] as const;

/** Answers, from yes to no. */
export const STANCES = [
  'accepted',
  'accepted-with-amendments',
  'studying',
  'countered',
  'rejected',
  'no-response',
] as const;

/** Facts of a round that a claim can be about, in the order in which a round page tells them. */
export const CLAIM_FIELDS = [
  'date',
  'venue',
  'mediators',
  'delegations',
  'outcome',
  'context',
] as const;

export const FORMATS = [
  'direct',
  'indirect',
  'shuttle',
  'mediators-and-one',
  'mediators-only',
  'multilateral',
  'unilateral-announcement',
] as const;

/** How a round ended; `planned` for one that is announced and has not begun. */
export const STATUSES = [
  'agreement',
  'framework-tabled',
  'counterproposal',
  'talks-continue',
  'no-agreement',
  'suspended',
  'collapsed',
  'planned',
] as const;

export const PRECISIONS = ['day', 'approximate', 'month'] as const;

/** What a site shows of others' reports, nearest to the original first: a copy, its own words, a machine's words. */
export const GRADES = ['copy', 'retelling', 'machine'] as const;

export const SOURCE_KINDS = [
  'news',
  'official-statement',
  'un-document',
  'agreement-text',
  'reference',
  'analysis',
] as const;

/** The shapes of marks in pictures, by which sides are told apart. What is of no side has one of its own. */
export const SIDE_SHAPES = ['square', 'triangle', 'circle', 'pentagon'] as const;
