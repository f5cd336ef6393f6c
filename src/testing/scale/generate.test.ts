import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../model/lint/run.ts';
import { datasetOf, type DataTree } from '../../model/parse.ts';
import type { Dataset } from '../../model/types.ts';
import { readDataFiles } from '../../publish/data-files.ts';
import { tinyFiles } from '../tiny.ts';
import { generated } from './generate.ts';
import { withOneChange } from './one-change.ts';

/** A dataset that keeps the schema and every rule. */
function valid(files: ReadonlyMap<string, string>): Dataset {
  const { tree, findings } = checkFiles(files);
  expect(findings).toEqual([]);
  return datasetOf(tree as DataTree);
}

describe('a larger dataset made of a tiny one', () => {
  const tiny = valid(tinyFiles());
  const files = generated(tinyFiles(), 40);
  const data = valid(files);

  it('has as many rounds as asked', () => {
    expect(data.rounds).toHaveLength(40);
  });

  it('keeps the records of the tiny one as they are', () => {
    for (const [path, text] of tinyFiles())
      if (path.startsWith('rounds/'))
        expect(JSON.parse(files.get(path) ?? '')).toEqual(JSON.parse(text));
  });

  it('has one to four proposals in each new round, and texts that build on earlier ones', () => {
    const old = new Set(tiny.rounds.map(({ id }) => id));
    const counts = data.rounds.filter(({ id }) => !old.has(id)).map((one) => one.proposals.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 4]);
    expect(data.rounds.flatMap((one) => one.proposals).some((p) => p.basedOn.length > 0)).toBe(
      true,
    );
  });

  it('has later people, events, positions, chapters and pages, too', () => {
    expect(data.people.length).toBeGreaterThan(2 * tiny.people.length);
    expect(data.events.length).toBeGreaterThan(2 * tiny.events.length);
    expect(data.positions.length).toBeGreaterThan(2 * tiny.positions.length);
    expect(data.chapters.length).toBeGreaterThan(2 * tiny.chapters.length);
    expect(data.sources.length).toBeGreaterThan(37 * 6);
  });

  it('is the same for the same seed, to the byte, and another for another', () => {
    expect([...generated(tinyFiles(), 40)]).toEqual([...files]);
    expect([...generated(tinyFiles(), 40, 2)]).not.toEqual([...files]);
    expect(valid(generated(tinyFiles(), 40, 2)).rounds).toHaveLength(40);
  });

  it('is the dataset itself where no more rounds are asked for', () => {
    expect([...generated(tinyFiles(), 1)]).toEqual([...tinyFiles()]);
  });
});

describe('a larger dataset made of the real one', () => {
  let own: Map<string, string>;
  beforeAll(async () => {
    own = await readDataFiles();
  });

  it('keeps every rule, and its truces and sides come again', () => {
    const before = valid(own);
    const data = valid(generated(own, 2 * before.rounds.length));
    expect(data.about.sides).toEqual(before.about.sides);
    expect(data.about.truces).toHaveLength(2 * (before.about.truces?.length ?? 0));
    expect(data.computed).toEqual(before.computed);
  });
});

it('one change is one sentence of one round, in a dataset that is as valid as before', () => {
  const before = valid(generated(tinyFiles(), 12));
  const after = valid(withOneChange(generated(tinyFiles(), 12)));
  const changed = after.rounds.filter(
    (round, i) => JSON.stringify(round) !== JSON.stringify(before.rounds[i]),
  );
  expect(changed).toHaveLength(1);
  expect(changed[0]?.outcome.text).toMatch(/ They parted\.$/);
  expect(after.about).toEqual(before.about);
});
