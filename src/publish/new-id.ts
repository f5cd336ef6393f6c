import { randomInt } from 'node:crypto';
import { CLAIM_PREFIXES } from '../model/claim-ids.ts';
import { readDataOrExit } from './data-files.ts';

/**
 * `npm run new-id rep 5`: prints fresh claim ids of a kind that stand nowhere in the data. The
 * alphabet has no letters that are read as digits.
 */
const KINDS: readonly string[] = CLAIM_PREFIXES;
const ALPHABET = '0123456789abcdefghijkmnpqrstvwxyz';

const [kind = '', count = '1'] = process.argv.slice(2);
if (!KINDS.includes(kind) || !/^[1-9]\d{0,2}$/.test(count)) {
  console.error(`usage: npm run new-id <${KINDS.join('|')}> [how many, up to 999]`);
  process.exit(1);
}
const taken = [...(await readDataOrExit()).files.values()].join('\n');
for (let made = 0; made < Number(count);) {
  const tail = Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const id = `${kind}-${tail}`;
  if (taken.includes(`"${id}"`)) continue;
  console.log(id);
  made += 1;
}
