import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, namesOfSeveral, type SourceFile } from './names.ts';

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('a name of several files', () => {
  it('is found, whatever it names', () => {
    const files = [
      file('src/a.ts', 'export type Column = {};\nexport function sourcesOf() {}\n'),
      file('src/b.tsx', 'export function Column() {}\nexport const sourcesOf = 1;\n'),
    ];
    expect(namesOfSeveral(files, {})).toEqual([
      'Column: src/a.ts, src/b.tsx',
      'sourcesOf: src/a.ts, src/b.tsx',
    ]);
  });

  it.each([
    ['a file of its own', 'export type Column = {};', 'export type TableColumn = {};'],
    ['a name that is not given away', 'export type Column = {};', 'type Column = {};'],
    ['a name in passing', 'export type Column = {};', "export { Column } from './a.ts';"],
  ])('is not %s', (_, a, b) => {
    expect(namesOfSeveral([file('src/a.ts', a), file('src/b.ts', b)], {})).toEqual([]);
  });

  it('is not the forms of one function', () => {
    const overloads = 'export function alike(a: 1): 1;\nexport function alike(a: 2): 2;\n';
    expect(namesOfSeveral([file('src/a.ts', overloads)], {})).toEqual([]);
  });

  it('may be one that is asked for through a namespace', () => {
    const files = ['src/model/schema/claims.ts', 'src/messages/en/round.ts', 'src/round.ts'].map(
      (path) => file(path, 'export const round = 1;'),
    );
    expect(namesOfSeveral(files, {})).toEqual([]);
  });

  it('may be excepted, but not for nothing', () => {
    const files = ['src/a.ts', 'src/b.ts'].map((path) => file(path, 'export const WIDTH = 1;'));
    expect(namesOfSeveral(files, { WIDTH: 'two pictures' })).toEqual([]);
    expect(namesOfSeveral(files, { WIDTH: 'two pictures', EDGE: 'none' })).toEqual([
      'EDGE: an exception that nothing needs',
    ]);
  });
});

it('every name of the code means one thing', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join('src', path))
    .map((path) => file(path.split(sep).join('/'), readFileSync(path, 'utf8')));
  expect(files.length).toBeGreaterThan(300);
  expect(namesOfSeveral(files, EXCEPTIONS)).toEqual([]);
});
