import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGlue, isSaid, joins, saidIn } from './glue.ts';

describe('what joins texts', () => {
  it.each([', ', '; ', ' · ', ': ', '. ', ' (', ') ', ' – ', '، ', '、'])('“%s” joins', (text) => {
    expect(isGlue(text)).toBe(true);
  });

  it.each(['', ' ', ',', '.', ':', '/', '-', ' and ', 'a, b', '\n', '×'])(
    '“%s” does not, or not as a language does',
    (text) => {
      expect(isGlue(text)).toBe(false);
    },
  );

  it('is found between the values of a template, and not at its ends', () => {
    expect(joins(['', ', ', ''])).toBe(true);
    expect(joins(['', ' (', ')'])).toBe(true);
    expect(joins([', ', ''])).toBe(false);
    expect(joins(['data/', '/', '.json'])).toBe(false);
  });

  it('is what markup says beside its tags', () => {
    expect(saidIn(['<p class="about">', ': ', '</p>'])).toBe(':');
    expect(saidIn(['<p>Hello, ', '</p>'])).toBe('Hello,');
    expect(saidIn(['<p class="', '">', '</p>\n  <hr>'])).toBe('');
    expect(saidIn(['<a href="', '" title="a, b">→</a> × −'])).toBe('');
  });
});

it.each([
  ['src/parts/room.tsx', true],
  ['src/messages/place.ts', true],
  ['src/publish/previews/card.ts', true],
  ['src/publish/oembed.ts', true],
  ['src/model/slices/corrections-slice.ts', true],
  ['src/messages/en/home.ts', false],
  ['src/messages/pseudo/pseudo.ts', false],
  ['src/parts/room.test.tsx', false],
  ['src/publish/server.ts', false],
  ['src/model/lint/run.ts', false],
])('%s puts texts together: %s', (file, said) => {
  expect(isSaid(file)).toBe(said);
});

describe('lint', () => {
  const ROOT = join(import.meta.dirname, '../..');
  const dir = mkdtempSync(join(tmpdir(), 'glue-'));
  const FILES = {
    'src/parts/wrong.tsx': [
      "export const a = (all: string[]) => all.join(', ');",
      'export const b = (one: string, two: string) => `${one} (${two})`;',
      'export const c = (name: string) => name.toUpperCase();',
      'export const d = <b>Venue:</b>;',
      "export const e = <b>{' · '}</b>;",
      'export const f = (one: string) => html`<b>${one}</b>; ${one}`;',
    ],
    'src/parts/right.tsx': [
      "export const a = (all: string[]) => all.join('\\n');",
      'export const b = (one: string, two: string) => `/${one}/${two}`;',
      'export const c = (name: string) => name.trim();',
      'export const d = <b className="a b">{\'×\'} ×</b>;',
      'export const e = (one: string) => html`<b>${one}</b> ${one}`;',
      'export const f = (one: string, two: string) => new Error(`${one}: ${two}`);',
    ],
    'src/messages/en/right.ts': ["export const a = (all: string[]) => all.join(', ');"],
  };

  beforeAll(() => {
    for (const [file, lines] of Object.entries(FILES)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), lines.join('\n'));
    }
    writeFileSync(
      join(dir, '.oxlintrc.json'),
      JSON.stringify({
        jsPlugins: [join(ROOT, 'src/tools/lint-plugin.js')],
        categories: { correctness: 'off' },
        rules: { 'parley/glue': 'error' },
      }),
    );
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('finds each on its line, and nothing else', () => {
    let said = '';
    try {
      execFileSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format=unix'], { cwd: dir });
    } catch (error) {
      said = String((error as { stdout: Buffer }).stdout);
    }
    const found = [...said.matchAll(/^(src\/[^:]+):(\d+):.*parley\(glue\)/gm)];
    expect(new Set(found.map(([, file, line]) => `${file}:${line}`))).toEqual(
      new Set([1, 2, 3, 4, 5, 6].map((line) => `src/parts/wrong.tsx:${line}`)),
    );
  });
});
