import { parse, type Selector } from 'css-what';
import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import type { Standing } from './standing.ts';

/*
 * Of a stylesheet, the part that some pages need as they stand in their files. Only what can match nothing is left
 * out, so that a page looks the same with the part as with the whole: light, dark, on paper, in forced colours,
 * folded or open.
 */

/** The layers of Tailwind that hold no rules but values: of its own properties, and of the theme. */
const VALUES: ReadonlySet<string> = new Set(['properties', 'theme']);

const DATES = ['date', 'datetime-local', 'month', 'time', 'week'];
/** Parts of fields, and the kinds of fields that have them. */
const PARTS: readonly (readonly [part: RegExp, fields: readonly string[]])[] = [
  [/^-webkit-(?:date|calendar)/, DATES],
  [/^-webkit-(?:inner|outer)-spin/, [...DATES, 'number']],
  [/^-webkit-search/, ['search']],
  [/^file-selector/, ['file']],
];

/** `&` of a nested rule stands for what its parent matches, which is looked at there. */
const PARENT = /(?<!\\)&/g;

/**
 * The part of a stylesheet that pages with these contents need.
 * @param css as the build has written it: layers in their order, nothing imported.
 */
export function neededStyles(css: string, contents: Standing): string {
  const sheet = postcss.parse(css);
  const layers = namesOfLayers(sheet);
  dropUnmatched(sheet, contents);
  dropUnread(sheet, contents.properties);
  dropEmpty(sheet);
  // The whole sheet comes later: a layer that is missing here would come last there.
  const order = layers.length > 0 ? `@layer ${layers.join(',')};` : '';
  return order + sheet.toString();
}

function namesOfLayers(sheet: Root): string[] {
  const names = sheet.nodes.flatMap((node) =>
    node.type === 'atrule' && node.name === 'layer'
      ? node.params.split(',').map((name) => name.trim())
      : [],
  );
  return [...new Set(names)];
}

function dropUnmatched(sheet: Root, contents: Standing): void {
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes'))
      return;
    const matching = rule.selectors.filter((selector) => canMatch(selector, contents));
    if (matching.length === 0) rule.remove();
    else if (matching.length < rule.selectors.length) rule.selectors = matching;
  });
}

function canMatch(selector: string, contents: Standing): boolean {
  let read: Selector[][];
  try {
    read = parse(selector.replace(PARENT, '*'));
  } catch {
    // What cannot be read stays.
    return true;
  }
  return someMatches(read, contents);
}

function someMatches(selectors: readonly Selector[][], contents: Standing): boolean {
  return selectors.some((parts) => parts.every((part) => isThere(part, contents)));
}

function isThere(part: Selector, contents: Standing): boolean {
  // Signs that no selector has today are read as names: what they mean is not known.
  if (part.type === 'tag')
    return !/^[a-z][\w-]*$/i.test(part.name) || contents.elements.has(part.name.toLowerCase());
  if (part.type === 'attribute' && part.name === 'class' && part.action === 'element')
    return contents.classes.has(part.value);
  if (part.type === 'pseudo-element') {
    const [, fields] = PARTS.find(([name]) => name.test(part.name)) ?? [];
    return fields?.some((field) => contents.fields.has(field)) ?? true;
  }
  if (part.type === 'pseudo' && ['is', 'where', 'has'].includes(part.name))
    return !Array.isArray(part.data) || someMatches(part.data, contents);
  return true;
}

/** Values that nothing reads: custom properties of the theme and of utilities, and animations. */
function dropUnread(sheet: Root, inPages: ReadonlySet<string>): void {
  const read = new Set(inPages);
  let animated = '';
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('animation')) animated += ` ${declaration.value}`;
    if (!isValue(declaration.parent)) for (const name of readIn(declaration.value)) read.add(name);
  });
  // The theme's values are made of each other.
  const theme = new Map<string, string>();
  sheet.walkDecls((declaration) => {
    if (isValue(declaration.parent)) theme.set(declaration.prop, declaration.value);
  });
  for (const name of read) for (const other of readIn(theme.get(name) ?? '')) read.add(other);

  sheet.walkDecls((declaration) => {
    if (isValue(declaration.parent) && !read.has(declaration.prop)) declaration.remove();
  });
  sheet.walkAtRules((rule) => {
    if (rule.name === 'property' && !read.has(rule.params)) rule.remove();
    if (rule.name === 'keyframes' && !animated.includes(rule.params)) rule.remove();
  });
}

const readIn = (value: string) =>
  [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/** Whether something stands in a layer of values. */
function isValue(node: Container | undefined | { parent?: unknown }): boolean {
  for (let at = node as AtRule | Rule | undefined; at; at = at.parent as AtRule | undefined)
    if (at.type === 'atrule' && at.name === 'layer') return VALUES.has(at.params);
  return false;
}

function dropEmpty(sheet: Root): void {
  const isEmpty = (node: AtRule | Rule) => node.nodes?.length === 0;
  let found = true;
  while (found) {
    found = false;
    sheet.walk((node) => {
      if ((node.type !== 'rule' && node.type !== 'atrule') || !isEmpty(node)) return;
      node.remove();
      found = true;
    });
  }
}
