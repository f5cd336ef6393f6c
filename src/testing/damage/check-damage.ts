import { readDataFiles } from '../../publish/data-files.ts';
import { formatOutcome, ofDataset, tryAll } from './try-all.ts';

/**
 * `npm run check:damage [-- how many [seed]]`: damages the data in 2,000 ways, and prints what became of them. Exits
 * with 1 where a damage got through. The seed is that of the calendar day unless one is given, and is printed.
 */
const [count = '2000', seed = new Date().toISOString().slice(0, 10).replaceAll('-', '')] =
  process.argv.slice(2);
if (![count, seed].every((number) => /^\d{1,9}$/.test(number))) {
  console.error('usage: npm run check:damage [-- how many [seed]]');
  process.exit(1);
}
console.log(`seed ${seed}: damages 0 to ${Number(count) - 1}`);
const outcome = tryAll(ofDataset(await readDataFiles()), Number(seed), Number(count));
console.log(formatOutcome(outcome));
process.exitCode = outcome.through.length === 0 ? 0 : 1;
