import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../testing/tiny.ts';
import { placeOfColumn, realData } from '../testing/downloads-fixture.ts';
import { byWeight } from './source-order.ts';

const URL = 'https://reporter.example.org/talks';
const seen = (via: boolean, day: boolean, title: boolean, url: string | null = URL) => ({
  url,
  via: via ? 'copyist' : null,
  published: day ? '2001-02-11' : null,
  title: title ? 'Talks' : null,
});

/** From the best to the worst, as an editor would put them. */
const LADDER = {
  whole: seen(false, true, true),
  dated: seen(false, true, false),
  titled: seen(false, false, true),
  bare: seen(false, false, false),
  copy: seen(true, true, true),
  'dated-copy': seen(true, true, false),
  'titled-copy': seen(true, false, true),
  'bare-copy': seen(true, false, false),
};
const NAMES = Object.keys(LADDER) as (keyof typeof LADDER)[];
const page = (id: string) => LADDER[id.split(' ')[0] as keyof typeof LADDER];

describe('byWeight', () => {
  it('puts originals before copies, dates before none, titles before none', () => {
    expect(byWeight(NAMES.toReversed(), page)).toEqual(NAMES);
  });

  it('puts what no reader can look at last', () => {
    const sites = {
      call: seen(false, true, true, null),
      machine: { ...seen(true, false, false), grade: 'machine' },
    } as const;
    const order = byWeight(['call', 'machine'], (id) => sites[id as keyof typeof sites]);
    expect(order).toEqual(['machine', 'call']);
  });

  it('puts what others retold behind copies, and what a machine reworded behind both', () => {
    const sites = {
      machine: { ...seen(true, true, true), grade: 'machine' },
      retelling: { ...seen(false, true, true), grade: 'retelling' },
      copy: { ...seen(false, true, true), grade: 'copy' },
      'bare-copy': seen(true, false, false),
      bare: seen(false, false, false),
    } as const;
    const order = byWeight(Object.keys(sites), (id) => sites[id as keyof typeof sites]);
    expect(order).toEqual(['bare', 'copy', 'bare-copy', 'retelling', 'machine']);
  });

  it('keeps every source, and equals in the order of the data', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES)), (list) => {
        const ids = list.map((name, i) => `${name} ${i}`);
        const sorted = byWeight(ids, page);
        expect(sorted.toSorted()).toEqual(ids.toSorted());
        for (const name of NAMES) {
          const of = (all: string[]) => all.filter((id) => id.startsWith(`${name} `));
          expect(of(sorted)).toEqual(of(ids));
        }
      }),
    );
  });
});

describe('what is published', () => {
  type Account = { id?: string; sources: string[] };
  let published: { place: string; accounts: Account[]; sources: Record<string, Seen> }[] = [];
  type Seen = { via: unknown; published: unknown; title: unknown; grade?: string };

  /** Everything in a public file that names sources by their ids. */
  function accountsIn(value: unknown): Account[] {
    if (Array.isArray(value)) return value.flatMap(accountsIn);
    if (typeof value !== 'object' || value === null) return [];
    const own = 'sources' in value && Array.isArray(value.sources) ? [value as Account] : [];
    return [...own, ...Object.values(value).flatMap(accountsIn)];
  }

  beforeAll(async () => {
    published = [...placeOfColumn(await realData()).files]
      .filter(([name]) => /^(?:rounds|proposals|changes)\/|^positions$/.test(name))
      .map(([place, content]) => ({
        place,
        accounts: accountsIn(content),
        sources: (content as { sources: Record<string, Seen> }).sources,
      }));
  });

  it('never names a weaker source first: copy, no date, no title', () => {
    const bad: string[] = [];
    let several = 0;
    for (const { place, accounts, sources } of published)
      for (const account of accounts) {
        const faults = account.sources.map((id) => {
          const { via, published: day, title, grade } = sources[id] as Seen;
          const site = grade
            ? ['copy', 'retelling', 'machine'].indexOf(grade) + 1
            : Number(via !== null);
          return `${site}${day === null ? 1 : 0}${title === null ? 1 : 0}`;
        });
        if (faults.length > 1) several += 1;
        if (faults.some((fault) => fault < at(faults, 0))) bad.push(`${place} ${account.id}`);
      }
    expect(bad).toEqual([]);
    expect(several).toBeGreaterThan(2_000);
  });

  it('leaves the lists of the whole dataset as the editors keep them', async () => {
    const data = await realData();
    const whole = placeOfColumn(data).files.get('dataset') as typeof data;
    const before = new Map(data.rounds.map((round) => [round.id, round]));
    for (const round of whole.rounds) expect(round).toBe(before.get(round.id));
  });
});
