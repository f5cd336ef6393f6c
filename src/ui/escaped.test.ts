import { expect, it } from 'vitest';
import { escaped } from './escaped.ts';

it('leaves no sign that could end a text or an attribute, and escapes none twice', () => {
  expect(escaped('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  expect(escaped('&lt;')).toBe('&amp;lt;');
  expect(escaped("the sides' text")).toBe("the sides' text");
});
