import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidesIn } from './sides.ts';

const SRC = join(import.meta.dirname, '..');

describe('layout', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file),
  );

  it('names the start and the end of a line, never a side of the paper', () => {
    expect(files).toContain('app/app.css');
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      sidesIn(file, readFileSync(join(SRC, file), 'utf8')).map((side) => `${file}: ${side}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the look for sides', () => {
  it.each([
    ['ml-2', 'md:-ml-[3px]', 'hover:pr-4', 'right-0', '-left-1/2', 'scroll-ml-4', 'ml-auto'],
    ['border-l', 'border-r-2', 'rounded-l', 'rounded-tr-lg', 'md:text-left', 'float-right'],
    ['origin-top-left', 'object-right', '!pl-px', 'left-(--column)'],
  ])('finds %s and others in classes', (...sides) => {
    const source = `<p className="flex ${sides.join(' gap-2 ')} block" />`;
    expect(sidesIn('a.tsx', source)).toEqual(sides);
  });

  it.each([
    'ms-2 -me-4 ps-1 pe-px',
    'start-0 end-1/2',
    'border-s rounded-e',
    'text-start',
    'left-out',
  ])('leaves %s alone', (classes) =>
    expect(sidesIn('a.tsx', `<p className="${classes}" />`)).toEqual([]),
  );

  it.each([
    'margin-left:',
    'padding-right:',
    'border-left-color:',
    'border-top-left-radius:',
    'left:',
    'text-align: right',
    'float: left',
    '@bottom-right',
    'to right',
  ])('finds %s in a stylesheet', (side) =>
    expect(sidesIn('a.css', `p {\n  ${side} 1rem;\n}`)).toEqual([side]),
  );

  it.each([
    'margin-inline-start: 1rem',
    'inset-inline-end: 0',
    'text-align: start',
    '@bottom-center',
  ])('leaves %s alone in a stylesheet', (style) =>
    expect(sidesIn('a.css', `p { ${style}; }`)).toEqual([]),
  );
});
