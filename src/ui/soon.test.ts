import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useSoon } from './soon.ts';

function Part({ now }: { now: boolean }) {
  return createElement('p', null, useSoon(now) ? 'all of it' : 'not yet');
}

it('stands whole in HTML, whether it must be there at once or not', () => {
  expect(renderToString(createElement(Part, { now: false }))).toBe('<p>all of it</p>');
  expect(renderToString(createElement(Part, { now: true }))).toBe('<p>all of it</p>');
});
