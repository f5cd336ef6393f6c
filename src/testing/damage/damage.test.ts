import { beforeAll, describe, expect, it } from 'vitest';
import { readDataFiles } from '../../publish/data-files.ts';
import { type Damage, damageOf, gateOf, HARMLESS, KINDS } from './trial.ts';
import { formatOutcome, type Outcome, ofDataset, tryAll } from './try-all.ts';

/** A sample: each kind of damage twice. `npm run check:damage` tries 2,000, with another seed each day. */
const SEED = 20261122;
const SAMPLE = 2 * KINDS.length;

let files: Map<string, string>;
let gate: ReturnType<typeof gateOf>;
beforeAll(async () => {
  files = ofDataset(await readDataFiles('src/data'));
  gate = gateOf(files);
}, 120_000);

describe('data that is damaged', () => {
  let outcome: Outcome;
  beforeAll(() => {
    outcome = tryAll(files, SEED, SAMPLE);
  }, 120_000);

  it('is refused with its place, or is harmless for a reason', () => {
    expect(outcome.through, `seed ${SEED}`).toEqual([]);
  });

  it('is of every kind', () => {
    const seen = [...outcome.counts.keys()];
    expect(seen.toSorted()).toEqual(KINDS.toSorted());
  });

  it('is seen by the rules, by the record alone, and by nobody where it does no harm', () => {
    const all = (verdict: string) =>
      [...outcome.counts.values()].reduce((sum, row) => sum + (row.get(verdict) ?? 0), 0);
    expect(all('refused by the rules')).toBeGreaterThan(SAMPLE / 2);
    expect(all('refused by the record')).toBeGreaterThan(0);
    expect([...outcome.reasons.keys()].toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
  });

  it('is told of in a table with a line for each kind', () => {
    const lines = formatOutcome(outcome).split('\n');
    expect(lines).toHaveLength(2 + KINDS.length + Object.keys(HARMLESS).length);
    expect(lines[0]).toMatch(/rules +record +harmless +through$/);
  });
});

describe('a damage', () => {
  it('is the same for the same seed and number, and another for another', () => {
    const made = (seed: number, number: number) => damageOf(files, seed, number);
    expect(made(5, 17)).toEqual(made(5, 17));
    expect(made(6, 17)).not.toEqual(made(5, 17));
  });
});

describe('the judge', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const judge = (damage: Partial<Damage>) =>
    gate.judge({
      kind: 'made by hand',
      byRules: false,
      file: 'about.json',
      pointer: null,
      bytes: utf8(files.get('about.json') ?? ''),
      ...damage,
    });
  const edited = (pattern: string, by: string) =>
    utf8((files.get('about.json') ?? '').replace(pattern, by));

  it('lets nothing pass as harmless that a rule should have seen', () => {
    const bytes = edited('"title"', '   "title"');
    expect(judge({ bytes }).is).toBe('harmless');
    expect(judge({ bytes, byRules: true }).is).toBe('let through');
  });

  it('does not count what the record alone has seen as seen by the rules', () => {
    const bytes = edited('"ceasefire"', '"truce"');
    expect(judge({ bytes, pointer: '/keywords/0' }).is).toBe('refused by the record');
    expect(judge({ bytes, pointer: '/keywords/0', byRules: true }).is).toBe('let through');
  });

  it('does not count a refusal that names another place', () => {
    const bytes = edited('"language": "en"', '"language": "?"');
    expect(judge({ bytes, pointer: '/language' }).is).toBe('refused by the rules');
    expect(judge({ bytes, pointer: '/title' }).is).toBe('let through');
  });

  it('needs the record', () => {
    const bare = JSON.parse(files.get('editions.json') ?? '') as { fingerprints?: unknown }[];
    for (const edition of bare) delete edition.fingerprints;
    expect(() => gateOf(new Map([...files, ['editions.json', JSON.stringify(bare)]]))).toThrow(
      'npm run record-ids',
    );
  });
});
