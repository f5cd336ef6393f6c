import { describe, expect, it } from 'vitest';
import { asFrame, stillBody } from './frame-page.ts';

const APP = '<script type="module" crossorigin src="/assets/index-1.js"></script>';
const CHUNK = '<link rel="modulepreload" crossorigin href="/assets/shared-1.js">';
const RULES = '<script type="speculationrules">{}</script>';
const DATA = '<link rel="preload" as="fetch" href="/data/index.json?v=1" />';
const STYLES = '<link rel="stylesheet" crossorigin href="/assets/index-1.css">';
const LATE = '<p data-late="" hidden="">Not started <span>yet</span> <button>Again</button></p>';
const FRAME = '<script async src="/assets/frame-1.js"></script>';

const page = (...head: string[]) =>
  `<!doctype html><head><script>inline()</script>${head.join('\n    ')}</head><body>Text\n    ${LATE}</body>`;
const whole = page(RULES, FRAME, APP, CHUNK, CHUNK, DATA, STYLES);

describe('asFrame', () => {
  it('takes app, chunks and rules out of a still frame, and leaves the rest', () => {
    const html = asFrame(whole, 'still');
    for (const gone of ['modulepreload', 'rules', 'type="module"', 'data-late', 'Again'])
      expect(html).not.toContain(gone);
    for (const kept of [FRAME, STYLES, 'inline()', '<body>Text</body>', DATA])
      expect(html).toContain(kept);
  });

  it('leaves the app to a live frame', () => {
    expect(asFrame(whole, 'live')).toBe(whole.replace(RULES, ''));
  });

  it.each([
    ['no app', page(RULES, STYLES)],
    ['two apps', page(RULES, APP, APP, STYLES)],
    ['no rules', page(APP, STYLES)],
  ])('fails where the template has %s', (_, html) => {
    expect(() => asFrame(html, 'still')).toThrow('a frame needs to know one');
  });
});

describe('the text of a still frame', () => {
  it('lets the links of drawings open a tab of their own, which the base element does not do', () => {
    const drawing =
      '<a href="/1/">1</a><svg><svg><a class="mark" href="/2/">2</a></svg><a href="/3/" target="_top">3</a></svg><a href="/4/">4</a>';
    expect(stillBody(drawing, '')).toBe(
      drawing.replace('<a class', '<a target="_blank" rel="noopener" class'),
    );
  });

  it('leads to the full page where a link is to a place that only that has', () => {
    const canonical = '<link rel="canonical" href="/talks/positions/"/>';
    const body =
      '<p id="here"></p><a href="#here">1</a><a href="#there">2</a><a href="/talks/embed/positions/#there">3</a>';
    expect(stillBody(body, canonical)).toBe(
      '<p id="here"></p><a href="#here">1</a><a href="/talks/positions/#there">2</a><a href="/talks/positions/#there">3</a>',
    );
  });
});
