import { describe, expect, it } from 'vitest';
import { asFrame } from './frame-page.ts';

const FONT =
  '<link\n      rel="preload"\n      as="font"\n      crossorigin="anonymous"\n      href="/assets/serif.woff2"\n    />';
const APP = '<script type="module" crossorigin src="/assets/index-1.js"></script>';
const CHUNK = '<link rel="modulepreload" crossorigin href="/assets/shared-1.js">';
const DATA = '<link rel="preload" as="fetch" href="/data/index.json?v=1" />';
const STYLES = '<link rel="stylesheet" crossorigin href="/assets/index-1.css">';
const LATE = '<p data-late="" hidden="">Not started <span>yet</span> <button>Again</button></p>';
const FRAME = '<script async src="/assets/frame-1.js"></script>';

const page = (...head: string[]) =>
  `<!doctype html><head><script>inline()</script>${head.join('\n    ')}</head><body>Text\n    ${LATE}</body>`;
const whole = page(FONT, FRAME, APP, CHUNK, CHUNK, DATA, STYLES);

describe('asFrame', () => {
  it('takes app, chunks and font out of a still frame, and leaves the rest', () => {
    const html = asFrame(whole, 'still');
    for (const gone of ['as="font"', 'modulepreload', 'type="module"', 'data-late', 'Again'])
      expect(html).not.toContain(gone);
    for (const kept of [FRAME, 'inline()', '<body>Text</body>', DATA]) expect(html).toContain(kept);
  });

  it('leaves the app to a live frame, and takes the font', () => {
    const html = asFrame(whole, 'live');
    for (const kept of [APP, CHUNK, FRAME, LATE]) expect(html).toContain(kept);
    expect(html).not.toContain('as="font"');
  });

  it('asks for the styles in a way that needs no consent of the server', () => {
    for (const kind of ['still', 'live'] as const)
      expect(asFrame(whole, kind)).toContain('<link rel="stylesheet" href="/assets/index-1.css">');
  });

  it.each([
    ['no styles', page(FONT, APP)],
    ['no app', page(FONT, STYLES)],
    ['no font', page(APP, STYLES)],
    ['two apps', page(FONT, APP, APP, STYLES)],
  ])('fails where the template has %s', (_, html) => {
    expect(() => asFrame(html, 'still')).toThrow('a frame needs to know one');
  });
});
