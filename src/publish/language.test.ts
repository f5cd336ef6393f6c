import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLanguage } from './language.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a file imports when it runs: not what the compiler erases, nor what is loaded by its name. */
function importedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...text.matchAll(found)].map(([, from]) => from ?? '');
}

/** Every file that is loaded with this one, and the names that lead to words. */
function loadedWith(start: string): { files: string[]; words: string[] } {
  const files = new Set<string>();
  const words: string[] = [];
  const visit = (file: string) => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const from of importedBy(file)) {
      if (from.startsWith('#language/')) words.push(`${relative(ROOT, file)}: ${from}`);
      if (from.startsWith('.')) visit(join(dirname(file), from));
    }
  };
  visit(join(ROOT, start));
  return { files: [...files].map((file) => relative(ROOT, file)), words };
}

describe('what Node loads as it stands', () => {
  it('says no word: it would be English in every build', () => {
    const { files, words } = loadedWith('vite.config.ts');
    expect(files).toContain('src/publish/plugin.ts');
    expect(files).toContain('src/model/lint/run.ts');
    expect(words).toEqual([]);
  });

  it('would be found out', () => {
    const { files, words } = loadedWith('src/publish/site-files.ts');
    expect(files).toContain('src/publish/feeds/feeds.ts');
    expect(words).toContain('src/publish/feeds/feeds.ts: #language/feeds.ts');
  });
});

describe('a document', () => {
  const document = '<!doctype html><html lang="en"><head></head></html>';

  it('says its language, and a direction that is not the usual one', () => {
    expect(inLanguage(document, { tag: 'fr', direction: 'ltr' })).toContain('<html lang="fr">');
    expect(inLanguage(document, { tag: 'ar', direction: 'rtl' })).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});
