import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyIn } from './policy.ts';

/*
 * The policy that servers send as a header. Each page has its own in its head, with the styles that it has; one
 * for all of them knows the styles of all.
 */

/** Where a built site has it, in its folder. */
export const POLICY_FILE = 'policy.txt';

/** The policy for all pages of a built site; for a folder that has none, that of its home page. Null without pages. */
export function policyOf(dir: string): string | null {
  const file = join(dir, POLICY_FILE);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const home = join(dir, 'index.html');
  return existsSync(home) ? policyIn(readFileSync(home, 'utf8')) : null;
}
