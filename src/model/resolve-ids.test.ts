import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveIds } from './resolve-ids.ts';
import { indexSlice, type IndexSlice } from './slices/index-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';

const index = indexSlice(tinyData());
const ROUND = '2001-02-10-portsea';
const OUTLINE = '2001-02-11-outline';
const ANSWER = '2001-07-southland-outline';
const THIRD = '2001-07-01-portsea';
const RETIRED_ROUND = '2001-02-portsea';
const RETIRED_OUTLINE = '2001-02-outline';

describe('resolveIds', () => {
  it('shows a round and a proposal, each with the round that holds it', () => {
    expect(resolveIds(index, [OUTLINE, ROUND], 5).shown).toEqual([
      { id: OUTLINE, round: ROUND },
      { id: ROUND, round: ROUND },
    ]);
  });

  it('shows what a retired id leads to, and says that it moved', () => {
    expect(resolveIds(index, [RETIRED_OUTLINE], 5)).toEqual({
      shown: [{ id: OUTLINE, round: ROUND }],
      moved: [{ from: RETIRED_OUTLINE, to: OUTLINE }],
      unknown: [],
      over: [],
    });
  });

  it('shows once what is asked for by its old and by its new id', () => {
    const { shown, moved } = resolveIds(index, [OUTLINE, RETIRED_OUTLINE], 5);
    expect([shown.length, moved.length]).toEqual([1, 1]);
  });

  it('prefers a living id to a retired one', () => {
    const both = {
      ...index,
      redirects: [{ kind: 'proposal' as const, from: ROUND, to: ANSWER }],
    };
    expect(resolveIds(both, [ROUND], 5)).toMatchObject({ shown: [{ id: ROUND }], moved: [] });
  });

  it('names what an unknown id may have meant', () => {
    expect(resolveIds(index, ['2001-02-11-outlime'], 5).unknown).toEqual([
      { id: '2001-02-11-outlime', nearest: expect.arrayContaining([OUTLINE]) },
    ]);
  });

  it('calls an id unknown whose redirect leads nowhere', () => {
    const astray = { ...index, redirects: [{ kind: 'round' as const, from: 'gone', to: 'lost' }] };
    expect(resolveIds(astray, ['gone'], 5)).toMatchObject({
      shown: [],
      moved: [],
      unknown: [{ id: 'gone' }],
    });
  });

  it('leaves out what does not fit, and names it', () => {
    expect(resolveIds(index, [ROUND, OUTLINE, ANSWER], 2)).toMatchObject({
      shown: [{ id: ROUND }, { id: OUTLINE }],
      over: [ANSWER],
    });
  });

  it('names once what does not fit under its old and its new id', () => {
    expect(resolveIds(index, [THIRD, ROUND, RETIRED_ROUND], 1).over).toEqual([ROUND]);
  });

  it('does not let unknown ids take the room of known ones', () => {
    expect(resolveIds(index, ['x', 'y', ROUND], 1).shown).toEqual([{ id: ROUND, round: ROUND }]);
  });
});

/* Datasets over few ids, so that living, retired and unknown ones often meet. */

const POOL = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const round = at(index.rounds, 0);
const proposal = at(round.proposals, 0);

const anyIndex: fc.Arbitrary<IndexSlice> = fc
  .record({
    living: fc.shuffledSubarray(POOL, { maxLength: 6 }),
    redirects: fc.array(
      fc.record({
        kind: fc.constantFrom('round' as const, 'proposal' as const),
        from: fc.constantFrom(...POOL),
        to: fc.constantFrom(...POOL),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ living, redirects }) => ({
    ...index,
    redirects,
    // Every second id is a proposal in the round before it.
    rounds: living
      .filter((_, i) => i % 2 === 0)
      .map((id, i) => ({
        ...round,
        id,
        proposals: living.slice(2 * i + 1, 2 * i + 2).map((one) => ({ ...proposal, id: one })),
      })),
  }));
const asked = fc.array(fc.constantFrom(...POOL, 'x', 'y'), { maxLength: 14 });
const most = fc.integer({ min: 0, max: 5 });

const livingIds = (of: IndexSlice) =>
  of.rounds.flatMap(({ id, proposals }) => [id, ...proposals.map((one) => one.id)]);

describe('resolveIds on anything', () => {
  it('loses no id: each is shown, left out or unknown, itself or what it leads to', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        const { shown, moved, unknown, over } = resolveIds(of, ids, limit);
        for (const id of ids) {
          const target = moved.find(({ from }) => from === id)?.to ?? id;
          const places = [
            shown.filter((one) => one.id === target).length,
            over.filter((one) => one === target).length,
            unknown.some((one) => one.id === id) ? 1 : 0,
          ];
          expect(places.filter((times) => times === 1)).toHaveLength(1);
          expect(places.filter((times) => times === 0)).toHaveLength(2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes up no id', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        const { shown, moved, unknown, over } = resolveIds(of, ids, limit);
        const leads = [...ids, ...moved.map(({ to }) => to)];
        const all = [...shown, ...unknown].map(({ id }) => id);
        expect(leads).toEqual(expect.arrayContaining([...all, ...over]));
        expect(ids).toEqual(expect.arrayContaining(moved.map(({ from }) => from)));
      }),
    );
  });

  it('shows living ids alone, each in the round that holds it', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        for (const { id, round: holder } of resolveIds(of, ids, limit).shown) {
          const found = of.rounds.find((one) => one.id === holder);
          expect([found?.id, ...(found?.proposals.map((one) => one.id) ?? [])]).toContain(id);
        }
      }),
    );
  });

  it('calls no living id moved or unknown', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        const { moved, unknown } = resolveIds(of, ids, limit);
        const living = new Set(livingIds(of));
        const named = [...moved.map(({ from }) => from), ...unknown.map(({ id }) => id)];
        expect(named.filter((id) => living.has(id))).toEqual([]);
      }),
    );
  });

  it('leaves nothing out while there is room, and never shows more than fit', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        const { shown, over } = resolveIds(of, ids, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(over.length === 0 || shown.length === limit).toBe(true);
      }),
    );
  });

  it('shows ids in the order in which they are asked for', () => {
    fc.assert(
      fc.property(anyIndex, asked, most, (of, ids, limit) => {
        const { shown, moved, over } = resolveIds(of, ids, limit);
        const targets = ids.map((id) => moved.find(({ from }) => from === id)?.to ?? id);
        const known = [...new Set(targets)].filter((id) => livingIds(of).includes(id));
        expect([...shown.map(({ id }) => id), ...over]).toEqual(known);
      }),
    );
  });
});
