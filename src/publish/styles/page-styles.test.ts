import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyFor, policyIn, policyTag } from '../policy.ts';
import { standingIn } from './standing.ts';
import { PageStyles, sheetOf, styleKindOf, withStyles } from './page-styles.ts';

const LINK = '<link rel="stylesheet" href="/below/assets/index-12345678.css">';
const APP = '<script type="module" src="/below/assets/index-1.js"></script>';
const page = (body: string, head = APP) =>
  `<!doctype html><html><head>${policyTag(policyFor([]))}${head}${LINK}</head><body>${body}</body></html>`;

it.each([
  ['/', 'home'],
  ['/rounds/2024-01-28-paris/', 'rounds/*'],
  ['/proposals/', 'proposals'],
  ['/compare/', 'text'],
  ['/compare/a...b/', 'compare/*'],
  ['/people/somebody/', 'people'],
  ['/sources/2/', 'text'],
  ['/corrections/', 'corrections'],
  ['/corrections/1/', 'corrections'],
  ['/404.html', 'text'],
  ['/embed/timeline/', 'frame'],
])('%s has the styles of %s', (path, kind) => {
  expect(styleKindOf(path)).toBe(kind);
});

describe('a page with its styles', () => {
  it('has them in it, by its policy, and asks for the whole sheet late', () => {
    const html = withStyles(page('<p>x</p>'), 'p{color:red}');
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain(
      '<link rel="preload" as="style" fetchpriority="low" href="/below/assets/index-12345678.css" />',
    );
    expect(policyIn(html)).toBe(policyFor([], ['p{color:red}']));
  });

  it('asks for no sheet where no app comes', () => {
    expect(withStyles(page('<p>x</p>', ''), 'p{}')).not.toContain('preload');
  });

  it('must ask for one sheet', () => {
    expect(() => withStyles(page('').replace(LINK, ''), 'p{}')).toThrow('one stylesheet');
    expect(() => withStyles(page(LINK), 'p{}')).toThrow('one stylesheet');
  });
});

describe('the styles of a site', () => {
  let dir = '';
  const file = (name: string) => join(dir, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'parley-styles-'));
    mkdirSync(file('assets'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('are those of all pages of a kind, with what is around them, and the rest comes later', async () => {
    writeFileSync(
      file('assets/index-12345678.css'),
      '.a{color:red}.b{color:blue}.c{color:green}i.d{color:tan}.dialog{color:gray}',
    );
    const styles = new PageStyles(page('<i class="d">around</i>'));
    styles.note('/rounds/1/', standingIn('<p class="a b">x</p>'));
    styles.note('/timeline/', standingIn('<p class="c">x</p>'));
    styles.note('/rounds/2/', standingIn('<p class="b">x</p>'));
    const { of, all } = await styles.make(dir, sheetOf(page('')));
    expect(all).toEqual([
      '.a{color:red}.b{color:blue}i.d{color:tan}',
      '.c{color:green}i.d{color:tan}',
    ]);
    expect([of('/rounds/1/'), of('/rounds/3/'), of('/timeline/')]).toEqual([
      all[0],
      all[0],
      all[1],
    ]);
    expect(() => of('/people/')).toThrow('/people/');
    expect(read('assets/index-12345678.css')).toContain('.dialog{color:gray}');
  });
});
