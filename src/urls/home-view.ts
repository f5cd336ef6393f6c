import { isDay } from '../model/dates.ts';
import { FACETS, type Facet } from '../model/facet-list.ts';
import { FORMATS, STATUSES } from '../model/vocabulary.ts';
import { readIds, readOne, readText, write, type Codec } from './codec.ts';
import { paths } from './paths.ts';

/** What the home page shows. */
export type HomeView = Record<Facet, string[]> & {
  q: string;
  has: 'proposal' | 'turning-point' | null;
  from: string | null;
  to: string | null;
  sort: 'old' | 'new';
  /** Each round as a card, or as a line. */
  view: 'cards' | 'list';
};

export const HOME_DEFAULT: HomeView = {
  q: '',
  venue: [],
  mediator: [],
  party: [],
  person: [],
  format: [],
  status: [],
  issue: [],
  has: null,
  from: null,
  to: null,
  sort: 'new',
  view: 'cards',
};

/** The ids that a facet may have; formats and outcomes are closed lists of the model. */
export type KnownIds = Record<
  'venue' | 'mediator' | 'party' | 'person' | 'issue',
  readonly string[]
>;

/** Longer than any name or sentence that somebody would look for. */
const LONGEST_QUERY = 200;

function readDay(params: URLSearchParams, name: string): string | null {
  const value = params.get(name);
  return value && isDay(value) ? value : null;
}

const HOME_PARAMS = ['q', ...FACETS, 'has', 'from', 'to', 'sort', 'view'];

/** The codec of the home page, for the ids of one dataset. */
export function homeCodec(known: KnownIds): Codec<HomeView> {
  const allowed: Record<Facet, readonly string[]> = {
    ...known,
    format: FORMATS,
    status: STATUSES,
  };
  return {
    params: HOME_PARAMS,
    parse(search) {
      const params = new URLSearchParams(search);
      const facet = (name: Facet) =>
        readIds(params, name)
          .filter((id) => allowed[name].includes(id))
          .toSorted();
      const from = readDay(params, 'from');
      const to = readDay(params, 'to');
      return {
        q: readText(params, 'q', LONGEST_QUERY),
        venue: facet('venue'),
        mediator: facet('mediator'),
        party: facet('party'),
        person: facet('person'),
        format: facet('format'),
        status: facet('status'),
        issue: facet('issue'),
        has: readOne(params, 'has', ['proposal', 'turning-point']),
        // A range that ends before it begins is read as meant the other way round.
        from: from && to && to < from ? to : from,
        to: from && to && to < from ? from : to,
        sort: readOne(params, 'sort', ['old', 'new']) ?? HOME_DEFAULT.sort,
        view: readOne(params, 'view', ['cards', 'list']) ?? HOME_DEFAULT.view,
      };
    },
    serialise(view) {
      return write([
        ['q', view.q],
        ...FACETS.map((name) => [name, view[name].toSorted().join('.')] as const),
        ['has', view.has],
        ['from', view.from],
        ['to', view.to],
        ['sort', view.sort === HOME_DEFAULT.sort ? null : view.sort],
        ['view', view.view === HOME_DEFAULT.view ? null : view.view],
      ]);
    },
  };
}

const NO_IDS: KnownIds = { venue: [], mediator: [], party: [], person: [], issue: [] };

/** The home page with the rounds that are asked for. */
export function roundsPath(asked: Partial<HomeView>): string {
  return `${paths.home.to()}${homeCodec(NO_IDS).serialise({ ...HOME_DEFAULT, ...asked })}`;
}
