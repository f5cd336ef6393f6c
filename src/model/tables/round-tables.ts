import { chapterOf } from '../chapters.ts';
import { inOrder } from '../slices/order.ts';
import { dataOf, pages } from '../slices/pages.ts';
import { sourcesOfRound } from '../sources-of.ts';
import type { Round, RoundClaim } from '../types.ts';
import { CLAIM_FIELDS, FORMATS, PRECISIONS, STATUSES } from '../vocabulary.ts';
import { attributionColumns, roundColumns, sourceColumns } from './columns.ts';
import { column, table, type Lookup } from './table.ts';

function venueName(id: string, { data }: Lookup): string {
  const venue = data.venues.find((one) => one.id === id);
  return [venue?.city, venue?.country].filter(Boolean).join(', ');
}

/** "Ada First (envoy)", of every party and mediator that the round names people of. */
function people(round: Round, { names }: Lookup): string[] {
  return [...names.mediators(round), ...names.delegations(round)].flatMap((side) =>
    side.people.map(({ name, office }) =>
      office === null ? `${name}, ${side.name}` : `${name} (${office}), ${side.name}`,
    ),
  );
}

const partiesWith = (present: boolean | null) => (round: Round) =>
  round.delegations.filter((delegation) => delegation.present === present).map((d) => d.party);

export const rounds = table<Round>({
  name: 'rounds',
  description: 'One row a mediation round, in order of time.',
  key: ['id'],
  records: (data) => inOrder(data.rounds),
  columns: [
    column('id', 'Id of the round.', ({ id }) => id, { required: true }),
    column('title', 'Title.', ({ title }) => title, { required: true }),
    column('start', 'First day.', ({ dates }) => dates.start, { type: 'day', required: true }),
    column('end', 'Last day.', ({ dates }) => dates.end, { type: 'day', required: true }),
    column(
      'precision',
      'How well the two days are known: to the day, approximately, or to the month.',
      ({ dates }) => dates.precision,
      { required: true, oneOf: PRECISIONS },
    ),
    column(
      'chapter',
      'Name of the stretch of the process in which it falls.',
      ({ dates }, { data }) => chapterOf(data.chapters, dates.start).name,
      { required: true, stable: false },
    ),
    column('venues', 'Ids of the venues; empty where no source names one.', (r) => r.venues, {
      list: true,
    }),
    column(
      'venue_names',
      'Their names, in the same order.',
      (round, lookup) => round.venues.map((id) => venueName(id, lookup)),
      { list: true },
    ),
    column('format', 'Who sat with whom.', ({ format }) => format, {
      required: true,
      oneOf: FORMATS,
    }),
    column('mediators', 'Ids of the mediators.', (r) => r.mediators.map(({ actor }) => actor), {
      list: true,
    }),
    column(
      'mediator_names',
      'Their names, in the same order.',
      (round, { names }) => names.mediators(round).map(({ name }) => name),
      { list: true },
    ),
    column('present', 'Ids of the parties with a delegation there.', partiesWith(true), {
      list: true,
    }),
    column('absent', 'Ids of the parties without one, as a source says.', partiesWith(false), {
      list: true,
    }),
    column('presence_unknown', 'Ids of the parties of which no source says.', partiesWith(null), {
      list: true,
    }),
    column('people', 'Who came, as far as named: name (office), for whom.', people, {
      list: true,
      stable: false,
    }),
    column(
      'status',
      'Outcome in one word of a closed list; "planned" for a round that has not begun.',
      ({ outcome }) => outcome.status,
      { required: true, oneOf: STATUSES },
    ),
    column('outcome', 'Outcome in one sentence.', ({ outcome }) => outcome.text, {
      required: true,
    }),
    column('proposals', 'Ids of what was tabled.', (r) => r.proposals.map(({ id }) => id), {
      list: true,
      refersTo: 'proposals',
    }),
    column(
      'source_count',
      'How many sources it rests on. Computed.',
      (r) => sourcesOfRound(r).length,
      {
        type: 'integer',
        required: true,
        stable: false,
      },
    ),
    column('address', 'Its page.', ({ id }, { links }) => links.at(pages.round(id)), {
      type: 'address',
      required: true,
    }),
    column(
      'data',
      'The whole round as JSON.',
      ({ id }, { links }) => links.at(dataOf(pages.round(id))),
      {
        type: 'address',
        required: true,
      },
    ),
  ],
});

type ClaimRow = { round: Round; claim: RoundClaim };

export const claims = table<ClaimRow>({
  name: 'claims',
  description: 'One row an account of a fact of a round: its date, venue, mediators, outcome.',
  key: ['id'],
  records: (data) =>
    inOrder(data.rounds).flatMap((round) => round.claims.map((claim) => ({ round, claim }))),
  columns: [
    column('id', 'Id of the claim.', ({ claim }) => claim.id, { required: true }),
    ...roundColumns<ClaimRow>(({ round }) => round),
    column('field', 'The fact that it is about.', ({ claim }) => claim.field, {
      required: true,
      oneOf: CLAIM_FIELDS,
    }),
    column('text', 'The claim in our own words.', ({ claim }) => claim.text, { required: true }),
    ...attributionColumns<ClaimRow>(({ claim }) => claim),
    ...sourceColumns<ClaimRow>(({ claim }) => claim),
    column(
      'address',
      'Its place on the page of the round.',
      ({ claim }, { links }) => links.claim(claim.id),
      { type: 'address', required: true },
    ),
  ],
});
