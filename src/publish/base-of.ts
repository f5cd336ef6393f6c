import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path for which a site was built, with a slash at both ends, out of its home page: the address of its
 * icon begins with it. Throws where the page names no icon, since then every link may be a dead one.
 */
export function baseOf(dir: string): string {
  const file = join(dir, 'index.html');
  const base = /<link rel="icon" href="(\/[^"]*?)icon\.svg"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (base === undefined)
    throw new Error(`${file} names no icon.svg: it is no home page that npm run build made`);
  return base;
}
