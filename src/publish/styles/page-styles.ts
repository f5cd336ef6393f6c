import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAMED } from '../server-rules.ts';
import { inlineScripts, policyFor, policyIn, policyTag } from '../policy.ts';
import { keptAgain, keptLine } from '../../ui/styles.ts';
import { neededStyles } from './needed.ts';
import { standingIn, type StandingLists } from './standing.ts';
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
const ELEMENTS = ['html', 'head', 'body', 'tbody', 'title', 'meta', 'link', 'base', 'script'];

/** Folders whose pages look like no others: lists and their records, or one page with a picture. */
const OWN = new Set(['corrections', 'people', 'venues', 'positions', 'timeline']);
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

type Kind = Record<keyof StandingLists, Set<string>>;

/** The styles of all pages, when it is known what stands in them. */
export interface PartedStyles {
  of: (path: string) => string;
  /** Each once: a server that says the policy for all pages has to know them. */
  all: string[];
}

/** Gathers what stands in pages, and then makes the styles of each kind of them. */
export class PageStyles {
  readonly #kinds = new Map<string, Kind>();
  readonly #around: StandingLists;

  /** @param template what stands around every page, its head apart. */
  constructor(template: string) {
    this.#around = standingIn(template);
  }

  /** Notes what stands in the page of a path. */
  note(path: string, standing: StandingLists): void {
    const name = styleKindOf(path);
    const known = this.#kinds.get(name);
    const kind = known ?? {
      classes: new Set(CLASSES),
      elements: new Set(ELEMENTS),
      fields: new Set(),
      properties: new Set(),
    };
    if (!known) {
      this.#kinds.set(name, kind);
      add(kind, this.#around);
    }
    add(kind, standing);
  }

  /**
   * Makes the styles of each kind of pages, and leaves the rest of the sheet for the app.
   * @param outDir the folder of the site.
   * @param built path of the sheet below it.
   */
  async make(outDir: string, built: string): Promise<PartedStyles> {
    const css = await readFile(join(outDir, built), 'utf8');
    const { sheet, fonts, files, unused } = await partFonts(css, (path) =>
      readFile(join(outDir, path)),
    );
    for (const path of unused) await rm(join(outDir, path));
    // The sheet keeps its name: code asks for it by that.
    for (const [name, content] of [...files, [built, sheet] as const])
      await writeFile(join(outDir, name), content);
    const styles = new Map(
      [...this.#kinds].map(([name, kind]) => [name, neededStyles(sheet, kind) + fonts]),
    );
    const of = (path: string) => {
      const found = styles.get(styleKindOf(path));
      if (found === undefined) throw new Error(`nobody has noted what stands in ${path}`);
      return found;
    };
    return { of, all: [...new Set(styles.values())] };
  }
}

function add(kind: Kind, standing: StandingLists): void {
  for (const what of Object.keys(kind) as (keyof Kind)[])
    for (const name of standing[what]) kind[what].add(name);
}

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
