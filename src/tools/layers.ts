import { posix } from 'node:path';
import { packageProblem } from './packages.ts';

/** A part of src/, and what its files may import. */
export interface Layer {
  name: string;
  /** Folders or files, from src/. The longest that fits a file decides. */
  at: readonly string[];
  /** Names of the layers that it may use, itself apart. */
  uses: readonly string[];
  /** What to do instead of importing from any other layer. */
  instead: string;
  /** None of its folders may import another. The message says what to do instead. */
  apart?: string;
  /** Nobody but those who name it in `uses` may import it, and this is why. It is said instead of `instead`. */
  keptFrom?: string;
}

const BELOW_PARTS = ['site', 'model', 'messages', 'urls', 'dataset', 'device', 'ui'];
const BELOW_PAGES = [...BELOW_PARTS, 'parts', 'embed', 'offline', 'features'];

/**
 * The layers, one direction: each may use itself and those that it names. A new layer is a new entry
 * here; a new feature is a folder and needs none.
 */
export const LAYERS: readonly Layer[] = [
  {
    name: 'data',
    at: ['data'],
    uses: [],
    instead: 'Facts are JSON and import nothing.',
    keptFrom:
      'Which data is shown is chosen when the site is built: take it from the slice of the page, with a hook of src/dataset/; what every page says of the dataset, from useEdition().',
  },
  {
    name: 'model',
    at: ['model'],
    uses: [],
    instead:
      'The model is pure: it knows no words of the interface, no addresses, no browser. Move what needs them up, or pass it in.',
  },
  {
    name: 'checking',
    at: ['model/schema', 'model/lint', 'model/parse.ts', 'model/parse-file.ts'],
    uses: ['model'],
    instead: 'Reading and checking data is part of the model: pass in what is not.',
    keptFrom:
      'zod must not reach the browser: import types from src/model/types.ts; the publisher parses and checks.',
  },
  {
    name: 'site',
    at: ['site'],
    uses: [],
    instead: 'Where the site is, is known before everything else: pass in what it needs.',
  },
  {
    name: 'messages',
    at: ['messages'],
    uses: ['model'],
    instead: 'The catalogue knows the model only. Pass in what it needs.',
  },
  {
    name: 'intake',
    at: ['intake'],
    uses: ['site', 'model', 'messages', 'checking'],
    instead:
      "The intake of a person's own files runs in a worker and in a shell alike: it knows the model and the words. Pass in what it needs.",
  },
  {
    name: 'urls',
    at: ['urls'],
    uses: ['model', 'site'],
    instead: 'Addresses know the model only. Pass in what they need.',
  },
  {
    name: 'dataset',
    at: ['dataset'],
    uses: ['model', 'site'],
    instead: 'Getting data knows the model only. Compose it with the rest in a page.',
  },
  {
    name: 'device',
    at: ['device'],
    uses: ['model', 'site'],
    instead:
      'Device state holds ids and settings: it knows the model and the place of the site. Pass in what it needs.',
  },
  {
    name: 'ui',
    at: ['ui'],
    uses: ['messages', 'site'],
    instead:
      'The design system knows nothing of negotiations: put this into src/parts/ or a feature.',
  },
  {
    name: 'parts',
    at: ['parts'],
    uses: [...BELOW_PARTS],
    instead:
      'A part is used by features and never uses them: move what it needs into src/parts/, or pass it in.',
  },
  {
    name: 'embed',
    at: ['embed'],
    uses: [],
    instead:
      "What stands in other people's pages uses nothing: every byte of it is loaded there, and kept for years.",
  },
  {
    name: 'offline',
    at: ['offline'],
    uses: ['site'],
    instead:
      'What is kept and how it is answered is decided from addresses and files alone, in a page and in the worker: pass in what it needs.',
  },
  {
    name: 'worker',
    at: ['worker'],
    uses: ['site', 'messages', 'ui', 'offline'],
    instead: 'The worker hears the browser and says its lines: what it decides is in src/offline/.',
    keptFrom: 'The worker is a program of its own: what a page shares with it is in src/offline/.',
  },
  {
    name: 'features',
    at: ['features'],
    uses: [...BELOW_PARTS, 'parts', 'embed', 'offline', 'intake'],
    instead: 'A feature is composed by pages and never uses them: pass in what it needs.',
    apart:
      'No feature uses another: let a page compose them, or move what both need into src/parts/.',
  },
  {
    name: 'pages',
    at: ['pages'],
    uses: [...BELOW_PAGES, 'intake'],
    instead: 'A page is mounted by the app and never uses it: pass in what it needs.',
  },
  {
    name: 'app',
    at: ['app'],
    uses: [...BELOW_PAGES, 'pages'],
    instead: 'The app composes pages; only src/main.tsx and the publisher start it.',
  },
  {
    name: 'main',
    at: ['main.tsx'],
    uses: ['dataset', 'app', 'site', 'offline'],
    instead: 'The entry starts the app: put what it needs into src/app/.',
  },
  {
    name: 'publish',
    at: ['publish'],
    uses: [...BELOW_PAGES, 'pages', 'app', 'checking', 'intake'],
    instead: 'The publisher renders the app and reads the data: put what both need below.',
    keptFrom: 'The publisher runs at build time; nothing of it may reach the browser.',
  },
  {
    name: 'testing',
    at: ['testing'],
    uses: [...BELOW_PAGES, 'checking', 'data', 'publish', 'intake'],
    instead: 'The test kit makes up data for what is below the app.',
    keptFrom:
      'The test kit is for tests alone: give production code a home in the layer that needs it.',
  },
  {
    name: 'tools',
    at: ['tools'],
    uses: ['publish'],
    instead: 'A rule about the code looks at files: it needs nothing that they hold.',
    keptFrom: 'What checks the code is no part of it.',
  },
];

/** The one file that may name the schema, as long as it takes nothing but types from it. */
const TYPES = 'src/model/types.ts';

/** Where a test may reach beyond what its layer may. */
const FOR_TESTS = new Set(['testing', 'data', 'checking']);

/** Where `#language/` leads, as package.json has it. */
const LANGUAGE = 'src/messages/en';

/** What is wrong with a test as a source of code. */
const TEST_IMPORTED = 'Nobody imports a test: move what both need into src/testing/.';

const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path);

const holds = (room: string, path: string) => path === room || path.startsWith(`${room}/`);

/** The layer of a file, by its path from the root of the project; undefined outside src/. */
export function layerOf(path: string): Layer | undefined {
  if (!path.startsWith('src/')) return undefined;
  const inside = path.slice('src/'.length);
  const depth = (layer: Layer) =>
    Math.max(...layer.at.map((room) => (holds(room, inside) ? room.length : 0)));
  return LAYERS.filter((layer) => depth(layer) > 0).toSorted((a, b) => depth(b) - depth(a))[0];
}

/** The folder of a layer's own in which a file stands: of `src/features/cite/x/y.ts`, `cite`. */
const worldOf = (path: string) => path.split('/')[2] ?? '';

/**
 * What to do instead of an import, or null if it is in order.
 *
 * @param from the importing file, its path from the root of the project, with slashes
 * @param wanted what it imports, as it is written: `../model/dates.ts`, `react`
 * @param typesOnly whether the compiler erases the import
 */
export function importProblem(from: string, wanted: string, typesOnly = false): string | null {
  const layer = layerOf(from);
  if (!layer) return null;
  if (from === TYPES && typesOnly) return null;
  const test = isTest(from);
  const specifier = wanted.replace(/\?.*$/, '');
  const language = /^#language\/(.*)/.exec(specifier)?.[1];
  if (language === undefined && !specifier.startsWith('.'))
    return test ? null : packageProblem(layer, specifier);

  const to =
    language === undefined ? posix.join(posix.dirname(from), specifier) : `${LANGUAGE}/${language}`;
  if (isTest(to)) return TEST_IMPORTED;
  const target = layerOf(to);
  if (!target) return test ? null : 'Code in src/ imports nothing from outside it.';
  if (target === layer) return layer.apart && worldOf(from) !== worldOf(to) ? layer.apart : null;
  if (layer.uses.includes(target.name)) return null;
  if (test && FOR_TESTS.has(target.name)) return null;
  return target.keptFrom ?? layer.instead;
}
