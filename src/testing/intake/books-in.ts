import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spokenIn } from '../spoken-in.ts';

const MESSAGES = join(import.meta.dirname, '../../messages');

/** What reads workbooks, and makes that to fill in, as the site in a language has it. */
export async function booksIn(tag: string) {
  const files = readdirSync(join(MESSAGES, tag)).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const words = files.map((file) => {
    const name = file.slice(0, -'.ts'.length);
    return [file, () => import(`../../messages/${tag}/${name}.ts`) as Promise<object>] as const;
  });
  return spokenIn(Object.fromEntries(words), async () => ({
    ...(await import('../../intake/read-books.ts')),
    ...(await import('../../intake/template.ts')),
    ...(await import('../../intake/rows/say.ts')),
  }));
}
