/** The facets with several values at once; within one they widen, across them they narrow. */
export const FACETS = [
  'venue',
  'mediator',
  'party',
  'person',
  'format',
  'status',
  'issue',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the facet of venues that rounds have of which no source says where they were held. */
export const NO_VENUE = 'none';
