import { describe, expect, it } from 'vitest';
import { FIRST, only, THIRD, tinyTree, tinyValue, type Edit } from '../../testing/tiny.ts';
import { eachOnce } from './each-once.ts';

const check = (...edits: Edit[]) => eachOnce.check(tinyTree(...edits));

/** The same list with its first item again at the end, changed as asked. */
const again = (file: string, pointer: string, change: object = {}): Edit => {
  const list = tinyValue(file, pointer) as unknown[];
  const [first] = list;
  const copy = typeof first === 'object' ? { ...first, ...change } : first;
  return [file, pointer, [...list, copy]];
};

describe('each-once', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['a predecessor', THIRD, '/proposals/0/basedOn', '/proposal', {}],
    ['a predecessor with another note', THIRD, '/proposals/0/basedOn', '/proposal', { note: null }],
    ['a venue', FIRST, '/venues', '', {}],
    ['who tabled a text', FIRST, '/proposals/0/tabledBy', '', {}],
    ['who received a text', FIRST, '/proposals/0/tabledTo', '', {}],
    ['a person of a mediator', FIRST, '/mediators/0/people', '/person', { office: null }],
    ['an account under another id', FIRST, '/claims', '', { id: 'cla-99999' }],
    ['an answer under another id', FIRST, '/proposals/0/responses', '', { id: 'res-99999' }],
    ['a position under another id', 'positions.json', '', '', { id: 'pos-99999' }],
    ['an event under another id', 'events.json', '', '', { id: 'eve-99999' }],
    ['a party', 'about.json', '/parties', '', {}],
    ['a key issue', 'about.json', '/keyIssues', '', {}],
    ['a turning point', 'about.json', '/turningPoints', '', {}],
    ['a keyword', 'about.json', '/keywords', '', {}],
    ['a spelling', 'actors.json', '/0/alternates', '', {}],
    ['a unit', 'issues.json', '/1/units', '', {}],
    ['a scope', 'issues.json', '/1/scopes', '/id', { name: 'Another name' }],
    ['a record of a comparison', 'suggestions.json', '/0/ids', '', {}],
    ['a comparison', 'suggestions.json', '', '', { title: 'Another title' }],
    ['a retired id', 'redirects.json', '', '/from', { reason: 'Another reason.' }],
    ['a banned word', 'banned-words.json', '', '/pattern', { instead: 'another' }],
  ])('finds %s that stands twice', (_, file, pointer, below, change) => {
    const edit = again(file, pointer, change);
    const list = edit[2] as unknown[];
    // A whole file is put in place item by item, since an edit needs a key.
    const found = pointer === '' ? check([file, '/-', list.at(-1)]) : check(edit);
    expect(only(found)).toMatchObject({
      file,
      pointer: `${pointer}/${list.length - 1}${below}`,
      message: expect.stringMatching(new RegExp(`already stands at ${pointer}/0${below}$`)),
    });
  });

  it('finds a host that stands twice', () => {
    const hosts = ['example.org', 'example.com', 'example.org'];
    expect(only(check(['publishers.json', '/0/hosts', hosts]))).toMatchObject({
      pointer: '/0/hosts/2',
    });
  });

  it('finds a comparison of the same records in another order', () => {
    const suggestion = tinyValue('suggestions.json', '/0') as { ids: string[] };
    const turned = { ...suggestion, ids: suggestion.ids.toReversed() };
    expect(only(check(['suggestions.json', '/-', turned]))).toMatchObject({ pointer: '/1' });
  });

  it.each([
    ['the same words of another speaker', '/attribution/speaker', 'somebody else'],
    ['other words of the same speaker', '/text', 'Something else was said.'],
  ])('takes %s for another account', (_, pointer, value) => {
    const claims = tinyValue(FIRST, '/claims') as unknown[];
    const edits: Edit[] = [
      [FIRST, '/claims/-', { ...(claims[0] as object), id: 'cla-99999' }],
      [FIRST, `/claims/${claims.length}${pointer}`, value],
    ];
    expect(check(...edits)).toEqual([]);
  });
});
