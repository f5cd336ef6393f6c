import { describe, expect, it } from 'vitest';
import {
  fewPagesName,
  manyPagesName,
  picturesName,
  readersOf,
  sharedName,
  type Module,
} from './chunks.ts';

/** A made-up module: what it imports, its code, what it exports. */
function module(path: string, imports: string[] = [], more: Partial<Module> = {}): Module {
  return {
    id: `/site/src/${path}`,
    code: '',
    isEntry: false,
    exports: [],
    ...more,
    importedIds: imports.map((to) => `/site/src/${to}`),
  };
}

const WORDS = 'messages/words.ts';
const INDEX = 'messages/xx/index.ts';

const site = [
  module('main.tsx', ['app/shell.tsx'], { isEntry: true }),
  module('app/shell.tsx', [WORDS], { code: 'words.shell.title' }),
  module('pages/a-page.tsx', ['model/one.ts', 'model/three.ts', WORDS], {
    code: 'words.ofA.title',
  }),
  module('pages/b-page.tsx', ['model/two.ts', 'model/three.ts', 'parts/charts/two.tsx', WORDS], {
    code: 'words.ofTwo.title',
  }),
  module('pages/c-page.tsx', ['model/two.ts', 'model/three.ts', 'parts/charts/two.tsx', WORDS], {
    code: 'words.ofTwo.title(words.shell.title)',
  }),
  module('pages/round-page.tsx', ['model/four.ts', 'parts/charts/four.tsx']),
  module('pages/d-page.tsx', ['model/lists.ts']),
  module('model/one.ts'),
  module('parts/charts/two.tsx'),
  module('parts/charts/four.tsx'),
  module('model/two.ts'),
  module('model/three.ts', [
    'model/below.ts',
    'model/four.ts',
    'model/lists.ts',
    'parts/charts/four.tsx',
  ]),
  module('model/four.ts'),
  module('model/below.ts'),
  module('model/lists.ts'),
  module('features/clicked.ts'),
  module(WORDS, [INDEX]),
  module(INDEX, ['messages/xx/shell.ts', 'messages/xx/a.ts', 'messages/xx/two.ts']),
  module('messages/xx/shell.ts', [], { exports: ['shell'] }),
  module('messages/xx/a.ts', [], { exports: ['ofA'] }),
  module('messages/xx/two.ts', [], { exports: ['ofTwo', 'other'] }),
];

const readers = readersOf(site);
const of = (path: string) => readers.get(`/site/src/${path}`);

describe('the readers of a module', () => {
  it.each([
    ['main.tsx', ['entry']],
    ['app/shell.tsx', ['entry']],
    ['model/one.ts', ['a']],
    ['model/two.ts', ['b', 'c']],
    ['model/below.ts', ['a', 'b', 'c']],
    ['model/four.ts', ['a', 'b', 'c', 'round']],
    ['model/lists.ts', ['a', 'b', 'c', 'd']],
    ['messages/xx/a.ts', ['a']],
    ['messages/xx/two.ts', ['b', 'c']],
    ['messages/xx/shell.ts', ['c', 'entry']],
    [WORDS, ['a', 'b', 'c', 'entry']],
  ])('of %s are %j', (path, expected) => {
    expect([...(of(path) ?? [])].toSorted()).toEqual(expected);
  });

  it('are none for what a click loads', () => {
    expect(of('features/clicked.ts')).toBeUndefined();
  });
});

describe('the file of a module', () => {
  it.each([
    ['app/shell.tsx', 'shared', null],
    ['model/four.ts', 'shared', null],
    ['model/three.ts', null, 'a-b-c'],
    ['messages/xx/shell.ts', 'shared', null],
    ['model/one.ts', null, null],
    ['model/two.ts', null, 'b-c'],
    ['messages/xx/a.ts', null, null],
    ['features/clicked.ts', null, null],
  ])('of %s: shared %j, of few pages %j', (path, shared, few) => {
    expect(sharedName(path, of(path))).toBe(shared);
    expect(fewPagesName(of(path))).toBe(few);
  });

  it('of what many pages read and a round does not is apart from what every page loads', () => {
    const name = (path: string) => [sharedName(path, of(path)), manyPagesName(path, of(path))];
    expect(name('model/lists.ts')).toEqual([null, 'lists']);
    expect(name('model/three.ts')).toEqual([null, null]);
  });

  it('of what pictures are drawn with is never that of every page', () => {
    const name = (path: string) => {
      const id = `/site/src/${path}`;
      return [sharedName(id, of(path)), picturesName(id, of(path)), fewPagesName(of(path))];
    };
    expect(name('parts/charts/four.tsx')).toEqual([null, 'pictures', null]);
    expect(name('parts/charts/two.tsx')).toEqual([null, null, 'b-c']);
    expect(name('model/four.ts')).toEqual(['shared', null, null]);
  });
});
