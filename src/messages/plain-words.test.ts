import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ENGLISH = join(import.meta.dirname, 'en');

/** Words of those who made the site, and one more word for an act that has one: nobody else knows what they mean. */
const INSIDERS =
  /\b(?:ladders?|rungs?|pin(?:ned)?|unpin|as known|evidence packs?|packs?|not tied to a phase|add to (?:the )?comparison)\b/i;

/** What a file of words says: its texts, without names in code, comments, and what is put into the texts. */
function textsOf(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$|^(?:import|export \*) .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, ' '),
  );
}

it('says nothing to readers in words that only its makers know', () => {
  const said = readdirSync(ENGLISH)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      textsOf(readFileSync(join(ENGLISH, file), 'utf8')).map((text) => ({ file, text })),
    );
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter(({ text }) => INSIDERS.test(text))).toEqual([]);
});

it('finds such a word in a text, and only there', () => {
  const source =
    "/* a rung */\nimport x from 'rung';\nexport const rung = { pin: 'Pin it', a: `${rung} b` };";
  expect(textsOf(source).filter((text) => INSIDERS.test(text))).toEqual(['Pin it']);
});
