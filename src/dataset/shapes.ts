import type { ChangeSlice } from '../model/slices/change-slice.ts';
import type { ClaimsSlice } from '../model/slices/claims-slice.ts';
import type { CorrectionsSlice } from '../model/slices/corrections-slice.ts';
import type { DownloadsSlice } from '../model/slices/downloads-slice.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import type { IssueSlice } from '../model/slices/issue-slice.ts';
import type { IssuesSlice } from '../model/slices/issues-slice.ts';
import type { LineageSlice } from '../model/slices/lineage-slice.ts';
import type { PeopleSlice } from '../model/slices/people-slice.ts';
import type { PersonSlice } from '../model/slices/person-slice.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';
import type { SourcesSlice } from '../model/slices/sources-slice.ts';
import type { TimelineSlice } from '../model/slices/timeline-parts.ts';
import type { VenueSlice, VenuesSlice } from '../model/slices/venues-slice.ts';
import { PART_SHAPES, type PartKind, type ShapeOf } from './part-shapes.ts';

const CLAIM_PLACES = { pages: 'record', moved: 'record' } satisfies ShapeOf<ClaimsSlice>;

const SHAPES = {
  ...PART_SHAPES,
  index: {
    about: 'record',
    counts: 'record',
    chapters: 'list',
    venues: 'list',
    issues: 'list',
    computed: 'list',
    rounds: 'list',
    suggestions: 'list',
    redirects: 'list',
    tabled: 'record',
  } satisfies ShapeOf<IndexSlice>,
  rounds: {
    round: 'record',
    before: 'list',
    during: 'list',
    after: 'list',
    issues: 'list',
    computed: 'list',
    sources: 'record',
  } satisfies ShapeOf<RoundSlice>,
  proposals: {
    proposal: 'record',
    round: 'record',
    lineage: 'record',
    issues: 'list',
    computed: 'list',
    sources: 'record',
  } satisfies ShapeOf<ProposalSlice>,
  changes: {
    before: 'record',
    after: 'record',
    link: 'record',
    apart: 'list',
    issues: 'list',
    keyIssues: 'list',
    sources: 'record',
  } satisfies ShapeOf<ChangeSlice>,
  lineage: {
    nodes: 'list',
    links: 'list',
    answers: 'record',
    courses: 'record',
    picture: 'record',
  } satisfies ShapeOf<LineageSlice>,
  sources: { sources: 'list', outlets: 'list' } satisfies ShapeOf<SourcesSlice>,
  claims: CLAIM_PLACES,
  'claim-places': CLAIM_PLACES,
  corrections: { editions: 'list', corrections: 'list' } satisfies ShapeOf<CorrectionsSlice>,
  people: {
    chapters: 'list',
    truces: 'list',
    sides: 'list',
    counts: 'record',
    actors: 'list',
    rounds: 'list',
    people: 'list',
  } satisfies ShapeOf<PeopleSlice>,
  'people/*': {
    chapters: 'list',
    truces: 'list',
    sides: 'list',
    person: 'record',
    alternates: 'list',
    counts: 'record',
    actors: 'list',
    came: 'list',
    unsure: 'list',
    offices: 'list',
    places: 'list',
    others: 'list',
  } satisfies ShapeOf<PersonSlice>,
  positions: {
    positions: 'list',
    events: 'list',
    sources: 'record',
    truces: 'list',
    tabled: 'list',
  } satisfies ShapeOf<PositionsSlice>,
  timeline: {
    time: 'record',
    chapters: 'list',
    truces: 'list',
    sides: 'list',
    venues: 'list',
    rounds: 'list',
    proposals: 'list',
    events: 'list',
    lanes: 'record',
    texts: 'record',
    happened: 'record',
    counts: 'record',
    spans: 'list',
  } satisfies ShapeOf<TimelineSlice>,
  venues: { periods: 'list', venues: 'list', map: 'record' } satisfies ShapeOf<VenuesSlice>,
  'venues/*': {
    venue: 'record',
    periods: 'list',
    rounds: 'list',
    mediators: 'list',
    map: 'record',
  } satisfies ShapeOf<VenueSlice>,
  downloads: { tables: 'list', files: 'list' } satisfies ShapeOf<DownloadsSlice>,
  issues: {
    background: 'record',
    proposals: 'list',
    issues: 'list',
  } satisfies ShapeOf<IssuesSlice>,
  'issues/*': {
    issue: 'record',
    background: 'record',
    proposals: 'list',
    terms: 'list',
    before: 'record',
    views: 'list',
    computed: 'list',
    positions: 'list',
    sideOf: 'record',
    sources: 'record',
  } satisfies ShapeOf<IssueSlice>,
} satisfies Record<string, Record<string, PartKind>>;

/**
 * Whether a value has the outline of the slice of this name (`index`, `rounds/<id>`). A host that answers
 * for a file with JSON of its own is found out here; what is wrong further in, where a page is drawn.
 */
export function hasShape(name: string, value: unknown): boolean {
  const shapes: Readonly<Record<string, Readonly<Record<string, PartKind>>>> = SHAPES;
  const [list = '', id] = name.split('/');
  // A list and its records can share a name: `issues` and `issues/<id>`.
  const shape = (id === undefined ? undefined : shapes[`${list}/*`]) ?? shapes[list];
  return shape !== undefined && fits(shape, value);
}

/** Whether a value has these parts, each a list or a record. */
export function fits(shape: Readonly<Record<string, PartKind>>, value: unknown): boolean {
  return (
    kindOf(value) === 'record' &&
    Object.entries(shape).every(
      ([key, kind]) => kindOf((value as Record<string, unknown>)[key]) === kind,
    )
  );
}

function kindOf(value: unknown): PartKind | null {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'record' : null;
}
