import { expect, it } from 'vitest';
import { palette } from '../../ui/palette.ts';
import { paintedAs } from './standalone.ts';

const { ink, differ, soft } = palette.light;

it('paints what classes name, in the colours of the day', () => {
  expect(paintedAs(['fill-ink', 'stroke-differ'])).toEqual({ fill: ink, stroke: differ });
  expect(paintedAs(['fill-soft', 'text-[12px]', 'font-semibold'])).toEqual({
    fill: soft,
    'font-size': '12',
    'font-weight': '600',
  });
  expect(paintedAs(['fill-none', 'overflow-visible'])).toEqual({
    fill: 'none',
    overflow: 'visible',
  });
});

it('shows what is shown in a wide drawing, and leaves out what is not', () => {
  expect(paintedAs(['hidden', '@min-[640px]:inline'])).toEqual({});
  expect(paintedAs(['hidden', '@min-[2000px]:inline'])).toBeNull();
  expect(paintedAs(['@min-[640px]:hidden'])).toBeNull();
  expect(paintedAs(['hidden'])).toBeNull();
});

it('leaves out what is there to be pressed alone', () => {
  expect(paintedAs(['fill-transparent'])).toBeNull();
});
