import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../model/dates.ts';
import { FACETS, type Facet } from '../model/facet-list.ts';
import { FORMATS, STATUSES } from '../model/vocabulary.ts';
import { anySearch, lineOfText } from '../testing/view-arbitraries.ts';
import { HOME_DEFAULT, homeCodec, roundsPath, type HomeView } from './home-view.ts';

const known = {
  venue: ['portsea', 'eastland-unnamed', 'northport'],
  mediator: ['eastland', 'westland'],
  party: ['northland', 'southland'],
  person: ['ada-first', 'bo-second'],
  issue: ['pause', 'hostages', 'guarantees'],
};
const codec = homeCodec(known);
const allowed: Record<Facet, readonly string[]> = { ...known, format: FORMATS, status: STATUSES };

const someOf = (facet: Facet) => fc.subarray([...allowed[facet]]).map((ids) => ids.toSorted());
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const validView: fc.Arbitrary<HomeView> = fc
  .record({
    q: lineOfText(200),
    venue: someOf('venue'),
    mediator: someOf('mediator'),
    party: someOf('party'),
    person: someOf('person'),
    format: someOf('format'),
    status: someOf('status'),
    issue: someOf('issue'),
    has: fc.constantFrom('proposal' as const, 'turning-point' as const, null),
    from: fc.option(day),
    to: fc.option(day),
    sort: fc.constantFrom('old' as const, 'new' as const),
    view: fc.constantFrom('cards' as const, 'list' as const),
  })
  .map((view) =>
    view.from && view.to && view.to < view.from ? { ...view, from: view.to, to: view.from } : view,
  );

const search = anySearch(
  ['q', 'has', 'from', 'to', 'sort', 'view', ...FACETS],
  [
    ...Object.values(allowed).flat(),
    '2001-02-30',
    '2001-02-28',
    '1999-12-31',
    'old',
    'new',
    'proposal',
    'turning-point',
    'cards',
    'list',
  ],
);

function expectValid(view: HomeView) {
  for (const facet of FACETS) {
    expect(view[facet].every((id) => allowed[facet].includes(id))).toBe(true);
    expect(view[facet]).toEqual([...new Set(view[facet])].toSorted());
  }
  for (const end of [view.from, view.to]) expect(end === null || isDay(end)).toBe(true);
  expect(view.from === null || view.to === null || view.from <= view.to).toBe(true);
  expect(view.q).toBe(view.q.replace(/\s+/g, ' ').trim());
  expect(view.q.length).toBeLessThanOrEqual(200);
  expect(['old', 'new']).toContain(view.sort);
  expect(['cards', 'list']).toContain(view.view);
  expect(['proposal', 'turning-point', null]).toContain(view.has);
}

describe('the address of the home page', () => {
  it('is bare for the default view', () => {
    expect(codec.serialise(HOME_DEFAULT)).toBe('');
  });

  it('can be made without knowing the ids of the dataset', () => {
    expect(roundsPath({})).toBe('/');
    expect(roundsPath({ venue: ['northport'], mediator: ['westland', 'eastland'] })).toBe(
      '/?venue=northport&mediator=eastland.westland',
    );
  });

  it('gives the default view where it is bare', () => {
    expect(codec.parse('')).toEqual(HOME_DEFAULT);
  });

  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(validView, (view) => {
        expect(codec.parse(codec.serialise(view))).toEqual(view);
      }),
    );
  });

  it('gives a valid view, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => expectValid(codec.parse(text))),
      { numRuns: 300 },
    );
  });

  it('keeps its view when it is put into its canonical form', () => {
    fc.assert(
      fc.property(search, (text) => {
        const view = codec.parse(text);
        expect(codec.parse(codec.serialise(view))).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  it('is canonical once it has been parsed and written', () => {
    fc.assert(
      fc.property(search, (text) => {
        const canonical = codec.serialise(codec.parse(text));
        expect(codec.serialise(codec.parse(canonical))).toBe(canonical);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same choices in another order', () => {
    expect(codec.serialise(codec.parse('?issue=pause.hostages&venue=portsea'))).toBe(
      codec.serialise(codec.parse('?venue=portsea&issue=hostages&issue=pause')),
    );
  });

  it.each(FACETS)('drops an id of %s that the dataset does not have', (facet) => {
    const [good = ''] = allowed[facet];
    expect(codec.parse(`?${facet}=atlantis.${good}`)).toEqual({ ...HOME_DEFAULT, [facet]: [good] });
  });

  it('keeps an id in its own facet only', () => {
    expect(codec.parse('?party=eastland&mediator=northland')).toEqual(HOME_DEFAULT);
  });

  it('drops a param of another page', () => {
    expect(codec.serialise(codec.parse('?p=a.b&utm_source=x&sort=old'))).toBe('?sort=old');
  });

  it('reads a range of dates that ends before it begins the other way round', () => {
    expect(codec.parse('?from=2001-03-01&to=2001-02-01')).toMatchObject({
      from: '2001-02-01',
      to: '2001-03-01',
    });
  });

  it('keeps one end of a range without the other', () => {
    expect(codec.parse('?to=2001-02-01')).toMatchObject({ from: null, to: '2001-02-01' });
  });

  it.each(['2001-02-29', '2001-13-01', '2001-02', '20010201', '+02001-01-01', 'today'])(
    'drops "%s", which is not a day',
    (value) => {
      expect(codec.parse(`?from=${encodeURIComponent(value)}`)).toEqual(HOME_DEFAULT);
    },
  );

  it('does not write the order that is the default', () => {
    expect(codec.serialise({ ...HOME_DEFAULT, sort: 'new' })).toBe('');
  });

  it('holds a query of 200 characters at most', () => {
    expect(codec.parse(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
  });

  it('keeps its query when that is cut in the middle of a character', () => {
    const view = codec.parse(`?q=${encodeURIComponent(`${'a'.repeat(199)}😀`)}`);
    expect(codec.parse(codec.serialise(view))).toEqual(view);
  });
});
