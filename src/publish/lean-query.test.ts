import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STAND_INS } from './lean-query.ts';

const core = join(import.meta.dirname, '../../node_modules/@tanstack/query-core/build/modern');
const read = (file: string) => readFileSync(join(core, file), 'utf8');

it.each(Object.keys(STAND_INS))('%s is a file of the library as it is installed', (file) => {
  expect(existsSync(join(core, file))).toBe(true);
});

it('answers everything that the client asks of its mutations', () => {
  const asked = [...read('queryClient.js').matchAll(/this\.#mutationCache\.(\w+)\(/g)].map(
    ([, name]) => name ?? '',
  );
  expect(new Set(asked)).toEqual(new Set(['findAll', 'resumePausedMutations', 'clear']));
  for (const name of asked) expect(STAND_INS['./mutationCache.js']).toContain(`${name}() {`);
});

it('exports what the files in whose place it stands export', () => {
  for (const [file, stand] of Object.entries(STAND_INS)) {
    const [, names = ''] = /^export \{ (.+) \};$/m.exec(read(file)) ?? [];
    expect(names).not.toBe('');
    for (const name of names.split(', '))
      expect(stand).toMatch(new RegExp(`export (?:function|class) ${name}\\b`));
  }
});

it('refuses aloud what it stands for', async () => {
  const behaviour = STAND_INS['./infiniteQueryBehavior.js'] ?? '';
  const { infiniteQueryBehavior } = (await import(
    `data:text/javascript,${encodeURIComponent(behaviour)}`
  )) as { infiniteQueryBehavior: () => void };
  expect(infiniteQueryBehavior).toThrow('built without infinite queries');
});
