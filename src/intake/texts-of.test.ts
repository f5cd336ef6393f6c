import { expect, it } from 'vitest';
import { retitled, roundCounts, fileTextsOf, titleIn } from './texts-of.ts';

const files = (title: string) =>
  new Map<string, unknown>([
    ['about.json', { title, version: '0.1.0' }],
    ['rounds/a.json', { id: 'a', proposals: [{ id: 'p' }, { id: 'q' }] }],
    ['rounds/b.json', { id: 'b', proposals: [] }],
    ['editions.json', [{ version: '0.1.0', ids: [], fingerprints: { 'about.json': 'abcd' } }]],
  ]);

it('texts are indented by two blanks and end with a line', () => {
  expect(fileTextsOf(files('Portsea')).get('about.json')).toBe(
    '{\n  "title": "Portsea",\n  "version": "0.1.0"\n}\n',
  );
});

it('a title that was made up is none', () => {
  expect([titleIn(files('Portsea')), titleIn(files('Our talks')), titleIn(new Map())]).toEqual([
    'Portsea',
    null,
    null,
  ]);
});

it('another title takes the record of what was published with it, as that is true no more', () => {
  const renamed = retitled(files('Portsea'), 'Talks of Portsea');
  expect(renamed.get('about.json')).toEqual({ title: 'Talks of Portsea', version: '0.1.0' });
  expect(renamed.get('editions.json')).toEqual([{ version: '0.1.0', ids: [] }]);
});

it.each(['Portsea', ''])('the title %j leaves everything as it is', (title) => {
  const own = files('Portsea');
  expect(retitled(own, title)).toBe(own);
});

it('rounds and their proposals are counted', () => {
  expect(roundCounts(files('Portsea'))).toEqual({ rounds: 2, proposals: 2 });
});
