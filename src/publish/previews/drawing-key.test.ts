import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { drawingCode, drawingKey } from './drawing-key.ts';

it('the code that draws previews is what places, writes and draws them, and all that it imports', () => {
  const { files, packages } = drawingCode();
  const paths = [...files].map((file) => relative(process.cwd(), file));
  expect(paths).toEqual(
    expect.arrayContaining([
      'src/publish/previews/layout.ts',
      'src/publish/previews/column-block.ts',
      'src/publish/previews/png.ts',
      'src/ui/picture/wrap-text.ts',
      'src/ui/palette.ts',
      'src/ui/shapes.tsx',
      'src/parts/status-mark.tsx',
      'src/messages/en/previews.ts',
    ]),
  );
  expect([...packages]).toEqual(
    expect.arrayContaining([
      '@resvg/resvg-js',
      'harfbuzzjs',
      'bidi-js',
      '@fontsource/source-serif-4',
    ]),
  );
});

it('the key of the same code is the same', () => {
  expect(drawingKey()).toBe(drawingKey());
  expect(drawingKey()).toMatch(/^[0-9a-f]{32}$/);
});
