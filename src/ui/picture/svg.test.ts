import { expect, it } from 'vitest';
import { asSvg } from './svg.ts';
import type { Sheet } from './block.ts';

const sheet = (direction: Sheet['direction']): Sheet => ({
  width: 200,
  height: 40.2,
  direction,
  items: [
    { kind: 'box', x: 10, y: 5, width: 50, height: 2, colour: 'accent' },
    {
      kind: 'text',
      x: 10,
      y: 20,
      text: 'salt & "sand"',
      font: 'sans-600',
      size: 14,
      colour: 'ink',
    },
    {
      kind: 'text',
      x: 190,
      y: 20,
      text: 'end',
      font: 'serif-400',
      size: 12,
      colour: 'soft',
      end: true,
    },
  ],
});

const parts = (svg: string) => svg.match(/<(?:rect|text)[^>]*>/g) ?? [];

it('holds paper, boxes and texts that can be read', () => {
  const svg = asSvg(sheet('ltr'), 'Salt & sand');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="200" height="41"/);
  expect(svg).toContain('<title>Salt &amp; sand</title>');
  expect(svg).toContain('>salt &amp; &quot;sand&quot;</text>');
  const [paper, box, start, end] = parts(svg);
  expect(paper).toContain('width="200" height="41"');
  expect(box).toContain('x="10" y="5" width="50" height="2"');
  expect(start).toContain('x="10" y="20" font-size="14"');
  expect(start).toContain('font-weight="600"');
  expect(start).not.toContain('text-anchor');
  expect(end).toContain('x="190"');
  expect(end).toContain('text-anchor="end"');
});

it('is mirrored where lines run from right to left, and a text still starts where its line does', () => {
  const [, box, start, end] = parts(asSvg(sheet('rtl'), 'Salt'));
  expect(box).toContain('x="140"');
  expect(start).toContain('x="190"');
  expect(start).not.toContain('text-anchor');
  expect(end).toContain('x="10"');
  expect(end).toContain('text-anchor="end"');
});
