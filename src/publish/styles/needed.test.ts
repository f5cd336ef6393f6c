import { describe, expect, it } from 'vitest';
import { neededStyles } from './needed.ts';
import type { Standing } from './standing.ts';

const page = (contents: Partial<Record<keyof Standing, readonly string[]>> = {}): Standing => ({
  classes: new Set(contents.classes ?? ['card', 'js']),
  elements: new Set(contents.elements ?? ['html', 'article', 'details', 'p', 'input']),
  fields: new Set(contents.fields ?? ['checkbox']),
  properties: new Set(contents.properties),
});

describe('the styles that a page needs', () => {
  it.each([
    ['a class that is not there', '.dialog{color:red}', ''],
    ['an element that is not there', 'table{color:red}', ''],
    ['an element within a class that is not there', '.dialog p{color:red}', ''],
    ['one of two that is not there', '.card,.dialog{color:red}', '.card{color:red}'],
    ['a class within a choice', 'p:is(.dialog,.sheet){color:red}', ''],
    ['a page that has no such part', 'html:has(.dialog) p{color:red}', ''],
    ['a rule in a rule', '.dialog{& p{color:red}}', ''],
    ['a rule in a rule, by what it asks itself', '.card{.dialog &{color:red}}', ''],
    ['what stands in a query', '@media print{.dialog{color:red}}', ''],
    ['a part of a field for days', '::-webkit-datetime-edit{padding:0}', ''],
    ['the button of a field for files', '::file-selector-button{margin:0}', ''],
  ])('are without %s', (_, css, left) => {
    expect(neededStyles(css, page())).toBe(left);
  });

  it.each([
    ['other colours', ':root[data-theme=dark]{--ink:#fff}'],
    ['the colours of the device', '@media (prefers-color-scheme:dark){:root{--ink:#fff}}'],
    ['paper', '@media print{.card:not(.dialog){color:#000}}'],
    ['forced colours', '@media (forced-colors:active){:target{outline:2px dashed}}'],
    ['what an address asks for', 'html[data-has-query] .card{visibility:hidden}'],
    ['what an address names', ':target,[data-landed]{color:red}'],
    ['an open fold', 'details[open]>p::details-content{color:red}'],
    ['a page without script', 'html:not(.js) .card{display:none}'],
    ['a class with signs in it', '.card:where(:is(:lang(ar),:lang(he)),[dir=rtl] *){color:red}'],
    ['fonts', '@font-face{font-family:A;src:url(/a.woff2)}'],
    ['what cannot be read', '%x{color:red}'],
  ])('have %s', (_, css) => {
    expect(neededStyles(css, page())).toBe(css);
  });

  it('know a class by its name without the signs that a stylesheet needs', () => {
    const css = '.lg\\:w-1\\/2{width:50%}.md\\:p-0\\.5{padding:0}';
    expect(neededStyles(css, page({ classes: ['lg:w-1/2'] }))).toBe('.lg\\:w-1\\/2{width:50%}');
    const inside = '.\\[\\&_ul\\]\\:list-disc ul{list-style:disc}';
    const list = page({ classes: ['[&_ul]:list-disc'], elements: ['ul'] });
    expect(neededStyles(inside, list)).toBe(inside);
  });

  it('have the values that are read, and those of which they are made', () => {
    const css =
      '@layer theme{:root{--gap:calc(var(--unit)*2);--unit:1rem;--unused:2rem}}.card{gap:var(--gap)}@property --gap{syntax:"*";inherits:false}@property --unused{syntax:"*";inherits:false}';
    expect(neededStyles(css, page())).toBe(
      '@layer theme;@layer theme{:root{--gap:calc(var(--unit)*2);--unit:1rem}}.card{gap:var(--gap)}@property --gap{syntax:"*";inherits:false}',
    );
    expect(neededStyles(css, page({ properties: ['--unused'] }))).toContain('--unused:2rem');
  });

  it('have fields for days where a page has one', () => {
    const css = '::-webkit-datetime-edit{padding:0}::-webkit-inner-spin-button{height:auto}';
    expect(neededStyles(css, page({ fields: ['date'] }))).toBe(css);
  });

  it('name all layers in their order, since the whole sheet comes later', () => {
    const css =
      '@layer base{p{margin:0}}@layer components{.dialog{color:red}}@layer utilities{.card{color:red}}';
    expect(neededStyles(css, page())).toBe(
      '@layer base,components,utilities;@layer base{p{margin:0}}@layer utilities{.card{color:red}}',
    );
  });
});
