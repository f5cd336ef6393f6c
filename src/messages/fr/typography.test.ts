import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';

/** Files whose words are looked for in what people type, or written into data. */
const TYPED =
  /^(?:intake-grammar|intake-columns|intake-template|intake-made|prose|citing-prose|quotes)\.ts$/;

/** What a function of words may be given: names, counts, lists. */
const GIVEN: readonly unknown[][] = [
  Array.from({ length: 6 }, () => 'X'),
  Array.from({ length: 6 }, () => 2),
  [['X', 'X'], 2, 'X'],
  ['X', ['X', 'X'], 2],
  [{ written: 'X', column: 'X', help: 'X', meant: 'X', list: 'X', count: 2, limit: 'X' }],
];

/** Every text that a value holds, or gives. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return GIVEN.flatMap((given) => {
      try {
        return textsOf((value as (...args: unknown[]) => unknown)(...given));
      } catch {
        return [];
      }
    });
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

let texts: string[];
beforeAll(async () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !TYPED.test(file),
  );
  const read = await Promise.all(
    files.map((file): Promise<unknown> => import(join(import.meta.dirname, file))),
  );
  texts = [...new Set(read.flatMap(textsOf))];
});

/** Texts in which one of these stands. */
const having = (sign: RegExp) => texts.filter((text) => sign.test(text));

it('finds the texts', () => {
  expect(texts.length).toBeGreaterThan(1000);
});

it('has apostrophes of print', () => {
  expect(having(/\p{L}'\p{L}/u)).toEqual([]);
});

it('has a narrow no-break space before ; ! ? and %, and within quotation marks', () => {
  expect(having(/[\p{L}\d)»…][;!?%](?=\s|$)/u)).toEqual([]);
  expect(having(/ [;!?%»]|« /)).toEqual([]);
  expect(having(/[^\u202f]»|«[^\u202f]/)).toEqual([]);
});

it('has a no-break space before a colon that ends a word', () => {
  expect(having(/(?:^|[^ ]) :|[\p{L})»]:(?=\s|$)/u)).toEqual([]);
});

it('has one sign for what is left out, joined to its word', () => {
  expect(having(/\.\.\.|\p{L} …/u)).toEqual([]);
});
