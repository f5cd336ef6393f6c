import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rm } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { formatFindings, type Finding } from '../model/lint/finding.ts';
import { checkFiles, RULES, RULES_AT_WORK } from '../model/lint/run.ts';
import { datasetOf } from '../model/parse.ts';
import { editionOf } from '../model/slices/edition.ts';
import { publicFiles, wholeDataset } from '../model/slices/public-files.ts';
import { marking } from '../model/translations/marks.ts';
import type { Dataset } from '../model/types.ts';
import { inUtf8, JSON_FILE } from '../site/media-types.ts';
import { originOf } from '../site/path.ts';
import { withSlash } from './server-rules.ts';
import { dataDir, readData, shownDir } from './data-files.ts';
import { editionScript } from './edition-script.ts';
import { foldingOf, inLanguageOfBuild } from './language.ts';
import { translationsIn } from '../model/translations/of-tree.ts';
import { translatedDataset, type TranslatedDataset } from '../model/translations/translate.ts';
import { languageOfBuild, languagesBuilt, buildOthers } from './languages.ts';
import { joinLanguages } from './join-languages.ts';
import { codeHash } from './pages/page-cache.ts';
import { keepsOffline } from './offline/setting.ts';
import { checkSettings } from './settings.ts';
import { standingSite } from './standing-site.ts';
import { buildSteps, tellSteps } from './steps.ts';

/** A folder of this process alone, since several builds may run side by side. */
const RENDERER_DIR = join(
  import.meta.dirname,
  '../../node_modules/.cache/parley',
  `renderer-${process.pid}`,
);

/** What writes the site, with words in it. */
type SiteFiles = typeof import('./site-files.ts');
const SITE_FILES = join(import.meta.dirname, 'site-files.ts');

/** Where the tags of a page go in index.html. */
const HEAD = '<!--head-->';

/** Where `npm start` serves the site. */
const LOCAL_ORIGIN = 'http://127.0.0.1:4173';

/**
 * Where the site will be. Previews, feeds and embeds need whole addresses; a build for this machine
 * alone may do without the setting, one for others may not.
 */
function originFor(set: unknown, log: (line: string) => void): string {
  if (typeof set === 'string' && set) return originOf(set);
  log(`VITE_SITE_URL is not set: previews, feeds and embeds carry ${LOCAL_ORIGIN}`);
  return LOCAL_ORIGIN;
}

/** The data of a build: as it is, and in the language of the build, of which the public data files are. */
type Content = {
  original: Dataset;
  translated: TranslatedDataset;
  data: Dataset;
  files: Map<string, unknown>;
};

/** Reads, checks and slices the data. Throws one error that counts the problems and names the first fifty. */
async function load(rules = RULES, steps = buildSteps()): Promise<Content> {
  const read = steps.begin('read');
  const { files: texts, unread } = await readData();
  read();
  const { tree, findings } = steps.of('check', () => checkFiles(texts, unread, rules));
  if (!tree) throw new DataError(findings);
  const original = datasetOf(tree);
  const translations = translationsIn(tree).get(languageOfBuild()) ?? new Map();
  const translated = steps.of('translate', () => translatedDataset(original, translations));
  const { data } = translated;
  const files = publicFiles(data, steps.of, { folding: await foldingOf(), original });
  // It is the dataset of every language.
  if (translations.size > 0) files.set('dataset', wholeDataset(original));
  return { original, translated, data, files };
}

class DataError extends Error {
  override name = 'DataError';
  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings, shownDir()));
  }
}

/**
 * The publisher: checks the data, serves it on the development server with problems as an overlay,
 * and, at the end of a build, prerenders every page and writes the public data files.
 */
export function publish(): Plugin {
  let served: (() => Promise<Content>) | null = null;
  return {
    name: 'parley-publish',
    config({ base = '/' }, { command }) {
      const { root, here, all, translated, drafts } = languagesBuilt(
        withSlash(base),
        command === 'serve',
      );
      const [original] = all;
      return {
        define: {
          'import.meta.env.PARLEY_OFFLINE': JSON.stringify(keepsOffline()),
          'import.meta.env.PARLEY_LANGUAGES': JSON.stringify({ root, here, all }),
          // By itself, so that what other languages alone need is in none of the script of the first.
          'import.meta.env.PARLEY_TRANSLATED': JSON.stringify(translated),
          'import.meta.env.PARLEY_DRAFTS': JSON.stringify(drafts),
          'import.meta.env.PARLEY_ORIGINAL': JSON.stringify(original === here ? '' : original),
        },
        environments: {
          renderer: {
            consumer: 'server',
            build: {
              ssr: true,
              outDir: RENDERER_DIR,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: {
                input: { render: 'src/publish/render.tsx', worker: 'src/publish/pages/worker.ts' },
              },
            },
            // One file with everything in it, so that the build needs no resolution at run time.
            resolve: { noExternal: true },
          },
        },
        builder: {},
      };
    },
    configResolved: ({ env, base }) => checkSettings(env, base),
    configureServer: (server) => {
      served = serveData(server);
    },
    // A build writes the edition into each page that it renders; here there is one page, which is empty.
    transformIndexHtml: async (html) => {
      const content = await served?.().catch(() => null);
      return content ? html.replace(HEAD, editionScript(editionOf(content.data)) + HEAD) : html;
    },
    buildApp: {
      // Before everything else: data that is wrong fails the build before anything is bundled.
      order: 'pre',
      async handler(builder) {
        const standing = await standingSite(builder);
        if (standing.isWhole) return;
        const steps = buildSteps();
        const all = steps.begin('whole build');
        const { original, translated, data, files } = await load(RULES, steps);
        const { client, renderer } = builder.environments;
        if (!client || !renderer) throw new Error('the build lacks an environment');
        const bundled = steps.begin('bundle');
        await builder.build(client);
        await builder.build(renderer);
        bundled();
        const log = (line: string) => builder.config.logger.info(line);
        const languages = languagesBuilt(builder.config.base, false);
        const outDir = resolve(builder.config.root, client.config.build.outDir);
        const site = {
          data,
          files,
          base: builder.config.base,
          languages,
          origin: originFor(builder.config.env['VITE_SITE_URL'], log),
          log,
        };
        const builtFile = (name: string) => pathToFileURL(join(RENDERER_DIR, name));
        const { additionsTo, makeDownloads, writeSite } =
          await inLanguageOfBuild<SiteFiles>(SITE_FILES);
        await writeSite({
          ...site,
          outDir,
          marking: languages.translated ? marking(translated) : undefined,
          renderer: (await import(builtFile('render.js').href)) as typeof import('./render.tsx'),
          pageWorker: { entry: builtFile('worker.js'), code: codeHash(RENDERER_DIR) },
          // What is taken away is the dataset, in whatever language it is looked at.
          makeDownloads: () => makeDownloads({ ...site, data: original }),
          additionsTo: (downloads) => additionsTo(site, downloads, steps),
          steps,
        });
        await rm(RENDERER_DIR, { recursive: true, force: true });
        if (languages.here === languages.all[0]) {
          const others = steps.begin('other languages');
          const siteUrl = builder.config.env['VITE_SITE_URL'] as string | undefined;
          await buildOthers(languages, { outDir, siteUrl, log });
          await joinLanguages(outDir, languages);
          others();
        }
        await standing.keep();
        all();
        await tellSteps(steps);
      },
    },
  };
}

/** The development server: the same data files, made anew when a file of the data changes. */
function serveData(server: ViteDevServer): () => Promise<Content> {
  const loadAll = async () => {
    const content = await load(RULES_AT_WORK);
    const { makeDownloads } = (await server.ssrLoadModule(SITE_FILES)) as SiteFiles;
    const place = {
      ...content,
      base: server.config.base,
      origin: LOCAL_ORIGIN,
      languages: languagesBuilt(server.config.base, true),
    };
    content.files.set('downloads', (await makeDownloads(place)).slice);
    return content;
  };
  let content = loadAll();
  const report = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '' } });
  };
  content.catch(report);

  const dir = dataDir();
  server.watcher.add(dir);
  server.watcher.on('all', (_event, file) => {
    if (relative(dir, file).startsWith('..')) return;
    content = loadAll();
    content.then(() => server.ws.send({ type: 'full-reload' }), report);
  });

  server.middlewares.use(async (request, response, next) => {
    const name = /^\/data\/(.+)\.json(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) return next();
    try {
      const { files } = await content;
      response.statusCode = files.has(name) ? 200 : 404;
      response.setHeader('content-type', inUtf8(JSON_FILE));
      const marks = marking((await content).translated);
      response.end(JSON.stringify(files.get(name) ?? null, marks));
    } catch (error) {
      // The overlay is lost on reload; so it is sent again with the next request.
      report(error);
      response.statusCode = 500;
      response.end();
    }
  });
  return () => content;
}
