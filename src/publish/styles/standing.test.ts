import { expect, it } from 'vitest';
import { standingIn } from './standing.ts';

it('names classes, elements, kinds of fields and properties, each once, as a stylesheet has them', () => {
  expect(
    standingIn(
      '<P class="wide:one/two a"><b class="a [&amp;&gt;b]:apart">x</b><input type="date" /><rect fill="var(--line)"/></P>',
    ),
  ).toEqual({
    classes: ['wide:one/two', 'a', '[&>b]:apart'],
    elements: ['p', 'b', 'input', 'rect'],
    fields: ['date'],
    properties: ['--line'],
  });
});
