import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAMED } from '../server-rules.ts';
import { inlineScripts, policyFor, policyIn, policyTag } from '../policy.ts';
import { keptAgain, keptLine } from '../../ui/styles.ts';
import { neededStyles } from './needed.ts';
import { partFonts } from './title-fonts.ts';

/*
 * Nothing holds back the first paint of a page: the styles that it needs as it stands in its file are in the file.
 * What the app draws later has the whole sheet, which the app asks for. Pages of one kind have the same styles, so
 * that a policy knows them by few hashes.
 */

/** Where Vite asks for the sheet. */
const SHEET = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/;
const APP = '<script type="module"';

/** What scripts put on a page before the app is there, and what a browser adds while it reads HTML. */
const CLASSES = ['js', 'started', ...`${keptLine} ${keptAgain}`.split(' ')];
const ELEMENTS = ['html', 'head', 'body', 'tbody'];

/** Folders whose pages look like no others: lists and their records, or one page with a picture. */
const OWN = new Set(['people', 'venues', 'positions', 'timeline']);
/** Folders in which a record looks otherwise than their list. */
const RECORDS = new Set(['compare', 'issues', 'proposals', 'rounds']);

/**
 * Which styles a page has, as a name.
 * @param path of the page in the site: `/rounds/<id>/`, `/404.html`.
 */
export function styleKindOf(path: string): string {
  if (path === '/') return 'home';
  const [, folder = '', id = ''] = path.split('/');
  if (path.startsWith(FRAMED.slice(0, -1))) return 'frame';
  if (OWN.has(folder)) return folder;
  if (RECORDS.has(folder) && `${folder}${id}` !== 'compare') return id ? `${folder}/*` : folder;
  return 'text';
}

interface Kind {
  files: string[];
  classes: Set<string>;
  elements: Set<string>;
  fields: Set<string>;
  properties: Set<string>;
}

/** Gathers what stands in pages while they are written, and then puts the styles into their files. */
export class PageStyles {
  #kinds = new Map<string, Kind>();

  /** Notes a page that has been written: its path, its file, and what stands in it. */
  note(path: string, file: string, html: string): void {
    const name = styleKindOf(path);
    const kind = this.#kinds.get(name) ?? {
      files: [],
      classes: new Set(CLASSES),
      elements: new Set(ELEMENTS),
      fields: new Set(),
      properties: new Set(),
    };
    this.#kinds.set(name, kind);
    kind.files.push(file);
    for (const names of found(html, / class="([^"]*)"/g))
      for (const one of decoded(names).split(/\s+/)) kind.classes.add(one);
    for (const element of found(html, /<([a-zA-Z][\w-]*)/g))
      kind.elements.add(element.toLowerCase());
    for (const field of found(html, / type="([^"]*)"/g)) kind.fields.add(field);
    for (const property of found(html, /var\((--[\w-]+)/g)) kind.properties.add(property);
  }

  /**
   * Puts into each noted file what its kind needs of the sheet, and leaves the rest of it for the app.
   * @param outDir the folder of the site.
   * @param built path of the sheet below it.
   * @returns the styles, each once: a server that says the policy for all pages has to know them.
   * @throws Error where a file asks for no sheet, or for more than one.
   */
  async write(outDir: string, built: string): Promise<string[]> {
    const css = await readFile(join(outDir, built), 'utf8');
    const { sheet, fonts, files } = await partFonts(css, (path) => readFile(join(outDir, path)));
    // The sheet keeps its name: code asks for it by that.
    for (const [name, content] of [...files, [built, sheet] as const])
      await writeFile(join(outDir, name), content);
    const all = new Set<string>();
    for (const kind of this.#kinds.values()) {
      const styles = neededStyles(sheet, kind) + fonts;
      all.add(styles);
      for (const file of kind.files)
        await writeFile(file, withStyles(await readFile(file, 'utf8'), styles));
    }
    return [...all];
  }
}

const found = (html: string, what: RegExp) =>
  new Set([...html.matchAll(what)].map(([, name = '']) => name));

const decoded = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** A page with these styles in place of its link to the sheet; the app finds where the whole sheet is. */
export function withStyles(html: string, styles: string): string {
  const [link, sheet] = SHEET.exec(html) ?? [];
  const policy = policyIn(html);
  if (link === undefined || policy === null || html.split('rel="stylesheet"').length !== 2)
    throw new Error('a page must ask for one stylesheet, and have a policy');
  const later = `<link rel="preload" as="style" fetchpriority="low" href="${sheet}" />`;
  return html
    .replace(link, () => `<style>${styles}</style>`)
    .replace(APP, () => `${later}${APP}`)
    .replace(policyTag(policy), () => policyTag(policyFor(inlineScripts(html), [styles])));
}

/** Where the sheet of a page is: its path in the site, below the base. */
export function sheetOf(html: string): string {
  const [, path] = /\/(assets\/[^/]+\.css)$/.exec(SHEET.exec(html)?.[1] ?? '') ?? [];
  if (path === undefined) throw new Error('index.html asks for no stylesheet');
  return path;
}
