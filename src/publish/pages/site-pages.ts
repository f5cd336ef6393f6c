import { join } from 'node:path';
import { BUILT } from '../../app/head-follows.ts';
import { headFile } from '../../app/head-file.ts';
import { sliceUrl } from '../../dataset/slice-url.ts';
import type { Edition } from '../../model/slices/edition.ts';
import type { HeadTag } from '../../ui/head-tag.ts';
import type { Addition } from '../addition.ts';
import { editionScript } from '../edition-script.ts';
import { headHtml } from '../head-tags.ts';
import type { Manifest } from '../offline/release.ts';
import { stepOf, type Steps } from '../steps.ts';
import { PageStyles, sheetOf } from '../styles/page-styles.ts';
import type { StandingLists } from '../styles/standing.ts';
import type { ToFinish, ToRender, WrittenFile } from './jobs.ts';
import { keptFacts, type KeptFacts } from './kept.ts';
import type { PageCache } from './page-cache.ts';
import type { PagePool } from './pool.ts';
import { chunksOf, preloadTags } from './preloads.ts';
import { fillable, type AroundBody, type Filling } from './template.ts';

type Place = {
  outDir: string;
  base: string;
  template: string;
  manifest: Manifest;
  edition: Edition;
  renderer: Pick<typeof import('../render.tsx'), 'slicesOf' | 'NOT_FOUND'>;
  pool: PagePool;
  cache: PageCache;
  steps: Steps;
};

/** A page that is rendered: the file where it is kept, and what is known of it. */
type Ready = { kept: string; facts: Omit<KeptFacts, 'standing'> };

const NOTHING: StandingLists = { classes: [], elements: [], fields: [], properties: [] };

/** The pages of a site: each is rendered or taken from where it is kept, and then written into what is around it. */
export class SitePages {
  readonly #place: Place;
  readonly #paths: readonly string[];
  readonly #styles: PageStyles;
  readonly #ready = new Map<string, Ready>();
  /** Code of a page → the files that it loads beside those of the template. */
  readonly #code = new Map<string | null, string[]>();

  /** @param paths of all pages, with that for unknown addresses, in the order in which they are written. */
  constructor(place: Place, paths: readonly string[]) {
    this.#place = place;
    this.#paths = paths;
    this.#styles = new PageStyles(place.template);
    // In this order a policy names their styles, whichever page is rendered first.
    for (const path of paths) this.#styles.note(styledAs(path), NOTHING);
  }

  /**
   * Renders some of the pages. The public data files that they need must have been written.
   * @param hashes fingerprint of each public data file, by its name.
   */
  async render(paths: readonly string[], hashes: ReadonlyMap<string, string>): Promise<void> {
    const { cache, pool, renderer, steps } = this.#place;
    const missing: ToRender[] = [];
    for (const path of paths) {
      const made = renderer.slicesOf(path).map((name) => {
        const hash = hashes.get(name);
        if (hash === undefined)
          throw new Error(`${path} needs data/${name}.json, which is not there`);
        return hash;
      });
      const page = { path, kept: cache.fileOf(path, made) };
      const facts = keptFacts(page.kept);
      if (facts) this.#take(page, facts);
      else missing.push(page);
    }
    if (missing.length === 0) return;
    await pool.render(missing, (page, facts, took) => {
      this.#take(page, facts);
      steps.add(stepOf(page.path), took);
    });
  }

  #take({ path, kept }: ToRender, { standing, ...facts }: KeptFacts): void {
    this.#styles.note(styledAs(path), standing);
    this.#ready.set(path, { kept, facts });
  }

  /**
   * Writes all pages, with their styles.
   * @returns the styles, each once; and the files that were written, by path below the site.
   */
  async finish(
    additions: readonly Addition[],
    version: string,
  ): Promise<{ styles: string[]; written: Map<string, WrittenFile> }> {
    const { outDir, template, pool, steps } = this.#place;
    const { of, all } = await this.#styles.make(outDir, sheetOf(template));
    const around = new Map<string, (page: Filling) => AroundBody>();
    const told = editionScript(this.#place.edition);
    const finished = (path: string): ToFinish => {
      const { kept, facts } = this.#found(path);
      const styles = of(styledAs(path));
      const kind = `${facts.frame} ${styles}`;
      const fill = around.get(kind) ?? fillable(template, facts.frame, styles);
      around.set(kind, fill);
      const about = { path, ...facts.described };
      const isPage = path !== this.#place.renderer.NOT_FOUND;
      const tags =
        facts.frame || !isPage ? [] : additions.flatMap(({ head }) => head?.(about) ?? []);
      const inFrame = facts.frame ? additions.map(({ frameHead }) => frameHead?.(about) ?? '') : [];
      const head = [
        facts.head,
        headHtml(tags.map(marked)),
        ...inFrame,
        facts.frame === 'still' ? '' : told,
      ].join('');
      const { params } = facts;
      return {
        path,
        kept,
        ...fill({
          head,
          params,
          path: isPage ? path : path.slice(1),
          preloads: this.#preloads(facts, version),
          version,
        }),
        file: fileOfPage(path),
        beside: facts.frame || !isPage ? [] : [[headFile(path), JSON.stringify(tags)]],
      };
    };
    const written = new Map<string, WrittenFile>();
    await pool.finish(mapped(this.#paths, finished), (path, file, took) => {
      written.set(fileOfPage(path), file);
      steps.add('write pages', took);
    });
    return { styles: all, written };
  }

  #found(path: string): Ready {
    const ready = this.#ready.get(path);
    if (!ready) throw new Error(`${path} has not been rendered`);
    return ready;
  }

  #preloads({ frame, file, slices }: Ready['facts'], version: string): string[] {
    if (frame === 'still') return [];
    const { base, template, manifest } = this.#place;
    const code =
      this.#code.get(file) ??
      chunksOf(file, manifest).filter((name) => !template.includes(`${base}${name}`));
    this.#code.set(file, code);
    return preloadTags(
      base,
      code,
      slices.map((name) => sliceUrl(base, name, version)),
    );
  }
}

/** Where a page stands in the folder of the site. */
export const fileOfPage = (path: string) =>
  path.endsWith('/') ? join(path, 'index.html').slice(1) : `${path.slice(1)}.html`;

/** The page for unknown addresses has a file, and no address of its own. */
const styledAs = (path: string) => (path.endsWith('/') ? path : `${path}.html`);

/** A tag as the app knows it again, when it has to make room for that of another page. */
function marked([name, attributes, ...text]: HeadTag): HeadTag {
  return [name, { ...attributes, [BUILT]: '' }, ...text];
}

function* mapped<From, To>(all: Iterable<From>, make: (one: From) => To): Generator<To> {
  for (const one of all) yield make(one);
}
