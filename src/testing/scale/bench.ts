import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFiles } from '../../model/parse.ts';
import { readDataFiles } from '../../publish/data-files.ts';
import type { StepsTold } from '../../publish/steps.ts';
import { buildDataset } from './build.ts';
import { generated } from './generate.ts';
import { growthTable, type GrowthLine } from './growth.ts';
import { withOneChange } from './one-change.ts';
import { sizesOf, type SiteSizes } from './sizes.ts';
import { writeDataset } from './write.ts';

/**
 * `npm run bench:scale`: builds the repository's own dataset and larger ones made of it, without drawing pictures, and
 * each once more after one changed round. It prints what each step of the first build took, the memory, and the sizes
 * of what it wrote, with the power by which each grows with the records (rounds and proposals). Numbers after it are
 * further sizes: `-- 10000`. It judges nothing: machines differ. Seconds are those of the processors, so that they say
 * something on a busy machine, too.
 */
const SIZES = [500, 2055];
/** The step in which are all others, and the same in a build after one changed round. */
const WHOLE = 'whole build';
const AGAIN = 'whole build after one changed round';
/** Seconds and bytes below which a line tells nothing of growth. */
const LEAST = { seconds: 0.2, bytes: 20_000 };

type Measured = { name: string; records: number; told: StepsTold; sizes: SiteSizes };

async function main(more: readonly number[]): Promise<void> {
  const own = await readDataFiles();
  const measured: Measured[] = [];
  for (const rounds of [0, ...SIZES, ...more].toSorted((a, b) => a - b)) {
    const files = generated(own, rounds);
    const folder = await mkdtemp(join(tmpdir(), 'parley-scale-'));
    try {
      await writeDataset(files, join(folder, 'data'));
      const { told, sizes } = await built(folder);
      await writeDataset(withOneChange(files), join(folder, 'data'));
      const again = (await built(folder)).told.steps[WHOLE];
      const steps = { ...told.steps, ...(again && { [AGAIN]: again }) };
      measured.push({ ...recordsOf(files), told: { ...told, steps }, sizes });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    console.error(`${measured.at(-1)?.name} rounds built, load ${loadavg()[0]?.toFixed(1)}`);
  }
  print(measured);
}

function recordsOf(files: ReadonlyMap<string, string>): Pick<Measured, 'name' | 'records'> {
  const { tree } = parseFiles(files);
  if (!tree) throw new Error('the dataset does not keep the schema');
  const proposals = tree.rounds.flatMap(({ value }) => value.proposals).length;
  return { name: String(tree.rounds.length), records: tree.rounds.length + proposals };
}

/** Builds the dataset of a folder beside it. */
async function built(folder: string): Promise<Pick<Measured, 'told' | 'sizes'>> {
  const [out, steps] = [join(folder, 'out'), join(folder, 'steps.json')];
  await buildDataset(join(folder, 'data'), out, {
    PARLEY_STEPS: steps,
    PARLEY_KEEP_PAGES: join(folder, 'pages'),
  });
  const told = JSON.parse(await readFile(steps, 'utf8')) as StepsTold;
  return { told, sizes: await sizesOf(out) };
}

function print(measured: readonly Measured[]): void {
  const common = {
    sizes: measured.map(({ name }) => name),
    records: measured.map(({ records }) => records),
  };
  const lines = <Of>(
    from: (one: Measured) => Record<string, Of>,
    value: (of: Of) => number,
  ): GrowthLine[] => {
    const names = new Set(measured.flatMap((one) => Object.keys(from(one))));
    return [...names].map((name) => ({
      name,
      values: measured.map((one) => {
        const found = from(one)[name];
        return found === undefined ? null : value(found);
      }),
    }));
  };
  const seconds = lines(
    ({ told }) => told.steps,
    ({ cpu }) => cpu / 1000,
  ).toSorted((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  const clocks = [WHOLE, AGAIN].map((step) => ({
    name: `${step}, by the clock`,
    values: measured.map(({ told }) => (told.steps[step]?.ms ?? 0) / 1000),
  }));
  const rows = [...clocks, ...seconds];
  const say = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  console.log(
    growthTable('seconds of the processors', rows, { ...common, least: LEAST.seconds, say }),
  );
  const peak = { name: 'most memory held', values: measured.map(({ told }) => told.peak) };
  const bytes = [
    peak,
    ...lines(
      ({ sizes }) => sizes,
      (size) => size,
    ),
  ];
  const inKilobytes = (value: number) => (value / 1000).toFixed(0);
  console.log(
    `\n${growthTable('kilobytes', bytes, { ...common, least: LEAST.bytes, say: inKilobytes })}`,
  );
}

await main(process.argv.slice(2).map(Number));
