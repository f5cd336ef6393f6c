import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withAgain } from './import-again.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-again-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, code: string) => writeFileSync(join(folder, name), code);

it('leaves code alone that imports nothing later', () => {
  const code = 'import{a}from"./a.js";const u=import.meta.url;import(u);export{a};\n';
  expect(withAgain(code)).toBe(code);
});

it('names a file anew after each failed try, and as it is called before the first', () => {
  // A module that fails until it is called by a third name.
  write(
    'page-1.mjs',
    'if (!import.meta.url.endsWith("#2")) throw import.meta.url; export const a = 1;',
  );
  write(
    'main.mjs',
    withAgain('export const load=()=>import(`./page-1.mjs`).then(e=>`had: `+e.a);'),
  );
  write(
    'run.mjs',
    'import { load } from "./main.mjs"; for (const _ of [1, 2, 3, 4]) console.log(await load().catch((e) => e.replace(/.*\\//, "")));',
  );
  // A process of its own: here modules are loaded by the test runner, and not by an engine.
  const told = execFileSync(process.execPath, [join(folder, 'run.mjs')], { encoding: 'utf8' });
  expect(told.trim().split('\n')).toEqual(['page-1.mjs', 'page-1.mjs#1', 'had: 1', 'had: 1']);
});
