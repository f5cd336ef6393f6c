import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CSV, inUtf8, JSON_LD, OEMBED, PNG, SCRIPT, SVG, WOFF2 } from './media-types.ts';

const SRC = join(import.meta.dirname, '..');
/** A media type in quotes, or as the value of an attribute. */
const TYPE = /['"`=](?:application|audio|font|image|text|video)\/[a-z][\w.+-]*/;

const found = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) => (TYPE.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );

describe('media types', () => {
  it.each([
    [CSV, 'text/csv; charset=utf-8'],
    [JSON_LD, 'application/ld+json; charset=utf-8'],
    [OEMBED, 'application/json+oembed; charset=utf-8'],
    [SCRIPT, 'text/javascript; charset=utf-8'],
    [SVG, 'image/svg+xml; charset=utf-8'],
    [PNG, 'image/png'],
    [WOFF2, 'font/woff2'],
  ])('$ending is sent as %s', (kind, sent) => {
    expect(inUtf8(kind)).toBe(sent);
  });

  it('stand in this one place', () => {
    const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        /\.tsx?$/.test(path) && !/\.test\.tsx?$|^testing|^site.media-types|page-checks/.test(path),
    );
    expect(
      found(new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))),
    ).toEqual([]);
  });

  it('would be found elsewhere', () => {
    const files = new Map([
      ['a.ts', "const type = 'text/csv';"],
      ['b.ts', 'return `<link type="application/ld+json">`;'],
      ['c.ts', "import '../text/rows.ts';"],
    ]);
    expect(found(files).map((line) => line.slice(0, 4))).toEqual(['a.ts', 'b.ts']);
  });
});
