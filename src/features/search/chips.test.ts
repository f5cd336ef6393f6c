import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../model/facet-list.ts';
import { indexSlice } from '../../model/slices/index-slice.ts';
import { tinyData } from '../../testing/tiny.ts';
import { HOME_DEFAULT, type HomeView } from '../../urls/home-view.ts';
import { chipsOf } from './chips.ts';
import { facetOptions } from './option-names.ts';

const options = facetOptions(indexSlice(tinyData()));
const chips = (view: Partial<HomeView>) => chipsOf({ ...HOME_DEFAULT, ...view }, options);

const idsOf = (facet: (typeof FACETS)[number]) => fc.subarray(options[facet].map(({ id }) => id));
const anyView: fc.Arbitrary<HomeView> = fc.record({
  q: fc.constantFrom('', 'outline'),
  venue: idsOf('venue'),
  mediator: idsOf('mediator'),
  party: idsOf('party'),
  person: idsOf('person'),
  format: idsOf('format'),
  status: idsOf('status'),
  issue: idsOf('issue'),
  has: fc.constantFrom('proposal' as const, 'turning-point' as const, null),
  from: fc.constantFrom('2001-02-01', null),
  to: fc.constantFrom('2001-03-01', null),
  sort: fc.constantFrom('old' as const, 'new' as const),
  view: fc.constantFrom('cards' as const, 'list' as const),
});

/** How many things a view asks for. */
const asked = ({ q, has, from, to, ...rest }: HomeView) =>
  [q, has, from, to].filter(Boolean).length +
  FACETS.reduce((sum, facet) => sum + rest[facet].length, 0);

describe('chipsOf', () => {
  it('has none where nothing is asked for', () => {
    expect(chips({})).toEqual([]);
  });

  it('has none for the order, which leaves nothing out', () => {
    expect(chips({ sort: 'old' })).toEqual([]);
  });

  it.each<[Partial<HomeView>, string]>([
    [{ q: 'outline' }, '“outline”'],
    [{ venue: ['portsea'] }, 'Portsea'],
    [{ venue: ['eastland-unnamed'] }, 'Eastland'],
    [{ status: ['no-agreement'] }, 'No agreement'],
    [{ format: ['direct'] }, 'Direct talks'],
    [{ issue: ['hostages'] }, 'Hostages'],
    [{ has: 'proposal' }, 'tabled a proposal'],
    [{ has: 'turning-point' }, 'are turning points'],
    [{ from: '2001-02-01' }, 'from 1 Feb 2001'],
    [{ to: '2001-03-01' }, 'to 1 Mar 2001'],
  ])('names what %j asks for', (view, label) => {
    expect(chips(view).map((chip) => chip.label)).toEqual([label]);
  });

  it('shows the id of what the dataset does not name', () => {
    expect(chips({ venue: ['atlantis'] }).map(({ label }) => label)).toEqual(['atlantis']);
  });

  it('has one for each thing that is asked for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(chipsOf(view, options)).toHaveLength(asked(view));
      }),
    );
  });

  it('has a key of its own for each', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = chipsOf(view, options).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('takes back by each the one thing that it names', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const all = chipsOf(view, options);
        for (const { key, without } of all) {
          const left = chipsOf({ ...view, ...without }, options).map((chip) => chip.key);
          expect(left).toEqual(all.map((chip) => chip.key).filter((other) => other !== key));
        }
      }),
    );
  });

  it('takes back everything but the order when each is taken back in turn', () => {
    const bare = (view: HomeView): HomeView => {
      const [next] = chipsOf(view, options);
      return next ? bare({ ...view, ...next.without }) : view;
    };
    fc.assert(
      fc.property(anyView, (view) => {
        expect(bare(view)).toEqual({ ...HOME_DEFAULT, sort: view.sort, view: view.view });
      }),
    );
  });
});
