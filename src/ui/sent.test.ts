import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useSent } from './sent.ts';

function Part() {
  return createElement('p', null, useSent() ? 'sent' : 'drawn here');
}

it('what is made as HTML is known as sent, each part by itself', () => {
  expect(renderToString(createElement(Part))).toBe('<p>sent</p>');
  expect(
    renderToString(createElement(Fragment, null, createElement(Part), createElement(Part))),
  ).toBe('<p>sent</p><p>sent</p>');
});
