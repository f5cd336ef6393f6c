import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unusedWords } from './unused-words.ts';

const SRC = join(import.meta.dirname, '..');
const ENGLISH = join(SRC, 'messages/en');

const CATALOGUE = new Map<string, Record<string, unknown>>([
  [
    'home.ts',
    {
      home: {
        title: 'Rounds',
        found: { one: '1 round', other: '# rounds' },
        kinds: { all: 'All', none: 'None' },
        of: (all: string) => `of ${all}`,
      },
    },
  ],
  ['citing.ts', { citing: { said: 'said', parts: { in: 'in', on: 'on' } } }],
]);
const WORDS = "import { words } from '../messages/words.ts';";
const CITING = "import { citing } from '#language/citing.ts';";
const all = [
  'home.ts: home.title',
  'home.ts: home.found',
  'home.ts: home.kinds.all',
  'home.ts: home.kinds.none',
  'home.ts: home.of',
];

/** Which words of `home` these lines leave unsaid; those of `citing` are said elsewhere. */
const unsaid = (...lines: string[]) =>
  unusedWords(
    CATALOGUE,
    new Map([
      ['a.ts', lines.join('\n')],
      ['b.ts', [CITING, 'use(citing);'].join('\n')],
    ]),
  );

it.each<[string, string[], string[]]>([
  ['nothing', [], all],
  ['a word', [WORDS, 'use(words.home.title);'], all.slice(1)],
  ['what is asked of a word', [WORDS, 'use(words.home.title.length);'], all.slice(1)],
  ['forms', [WORDS, 'use(words.home.found);'], all.toSpliced(1, 1)],
  ['one of a group', [WORDS, 'use(words.home.kinds.all);'], all.toSpliced(2, 1)],
  ['a group by a key', [WORDS, 'use(words.home.kinds[kind]);'], all.toSpliced(2, 2)],
  ['a name for a group', [WORDS, 'const home = words.home;', 'use(home.of(1));'], all.slice(0, 4)],
  ['a name that is not read', [WORDS, 'const home = words.home;'], all],
  [
    'a group taken apart',
    [WORDS, 'const { of, kinds } = words.home;', 'use(of(1));'],
    all.slice(0, 4),
  ],
  [
    'parts under other names',
    [WORDS, 'const { of: say } = words.home;', 'use(say(1));'],
    all.slice(0, 4),
  ],
  ['one of two', [WORDS, 'const { of } = words.home;', 'use(a ? of : b);'], all.slice(0, 4)],
  ['the rest of a group', [WORDS, 'const { of, ...rest } = words.home;', 'use(rest[kind]);'], []],
  ['a key of the same name', [WORDS, 'const { of } = words.home;', 'use({ of: 1 });'], all],
  ['a comment', [WORDS, '// words.home.title', '/* words.home.of */'], all],
  ['words of somebody else', ['use(words.home.title);'], all],
  ['everything', [WORDS, 'use(words.home);'], []],
])('hears %s', (_, lines, left) => {
  expect(unsaid(...lines)).toEqual(left);
});

it('knows words that do not stand in the index, by whatever name', () => {
  const source = "import { citing as said } from '#language/citing.ts';\nuse(said.parts.in);";
  const left = unusedWords(CATALOGUE, new Map([['a.ts', source]]));
  expect(left).toEqual([...all, 'citing.ts: citing.said', 'citing.ts: citing.parts.on']);
});

it('finds no word of English that nobody says', async () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^testing\//.test(file),
  );
  const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
  const catalogue = new Map<string, Record<string, unknown>>();
  for (const file of readdirSync(ENGLISH).filter((name) => !/\.test\.tsx?$|^index/.test(name)))
    catalogue.set(file, (await import(join(ENGLISH, file))) as Record<string, unknown>);
  expect(catalogue.size).toBeGreaterThan(40);
  expect(unusedWords(catalogue, sources)).toEqual([]);
});
