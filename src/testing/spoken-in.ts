import { vi } from 'vitest';
import * as workbooks from '../messages/workbooks.ts';

/**
 * Loads modules anew in another language, for a test that shares what is loaded with others.
 * @param words files of the language by the names by which code asks for them, such as `folding.ts`.
 * @param load imports what is tested.
 */
export async function spokenIn<Modules>(
  words: Readonly<Record<string, () => Promise<object>>>,
  load: () => Promise<Modules>,
): Promise<Modules> {
  const names = Object.keys(words).map((file) => `#language/${file}`);
  vi.resetModules();
  for (const [file, its] of Object.entries(words)) vi.doMock(`#language/${file}`, its);
  // Of the files of English, which `#language` means where nothing is built, those of the language stand in the place.
  vi.doMock('../messages/workbooks.ts', () => workbooks);
  try {
    return await load();
  } finally {
    for (const name of names) vi.doUnmock(name);
    vi.doUnmock('../messages/workbooks.ts');
    vi.resetModules();
  }
}
