import { COMMON_HEADERS, FRAMED, OPEN_HEADERS, SERVING_RULES } from '../server-rules.ts';
import { UNFRAMED } from '../policy.ts';
import { PARQUET, SQLITE } from '../../site/media-types.ts';
import { below } from '../../site/path.ts';
import { allRedirects, inEach, type HostedSite } from './host.ts';

/*
 * `_headers` and `_redirects`, which Netlify, Cloudflare Pages and others read in the folder of a site. They
 * know no exceptions and join the headers of all rules that fit, so nothing is said twice for an address.
 * What they cannot say stays as the host has it: pages and data are asked for anew there, too. Both know a segment
 * of a path that may be any (`:name`), by which a rule can hold in the folders of all languages.
 */

/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 100;

/** Files whose type no host knows by the ending of their names. */
const UNKNOWN = [
  ['/data/parquet/*', PARQUET.type],
  ['/data/dataset.sqlite', SQLITE.type],
] as const;

/** What is in the folder of the built site. */
export interface BuiltFolder {
  /** Names of the files in `assets/`, those first that are most worth keeping. */
  assets: readonly string[];
  /** Folders of pages right below the site: `rounds`, `about`. */
  folders: readonly string[];
  /** Folders in that of frames: `embed/rounds` is `rounds`. */
  framed: readonly string[];
  /** The files in `assets/` of each other language, by the name of its folder. */
  languages: ReadonlyMap<string, readonly string[]>;
}

type Rule = readonly [files: string, headers: Readonly<Record<string, string>>];

/** Stands for the folder of any language. */
const ANY = '/:language';

/**
 * The file `_headers`. Each asset has a rule of its own: a rule for the folder would also hold for what is
 * not in it, and have the answer that it is not there kept for a year.
 */
export function headersFile({ base }: Pick<HostedSite, 'base'>, built: BuiltFolder): string {
  const { folders, framed } = built;
  const languages = [...built.languages.keys()];
  /** A rule for the root, and for all languages as far as they are. */
  const inAll = (files: string) => (languages.length > 0 ? [files, `${ANY}${files}`] : [files]);
  /** The same, one by one: what holds for any folder would also hold for that of frames. */
  const oneByOne = (files: string) => inEach(files, built);
  const open = SERVING_RULES.filter((rule) => rule.open).map(({ files }) => files);
  const unframed = folders.filter((name) => `/${name}/*` !== FRAMED);
  const kept = SERVING_RULES[0]?.kept ?? '';
  const rules: Rule[] = [
    ['/*', COMMON_HEADERS],
    // The rest of the policy stands in the pages.
    ...[
      ...oneByOne('/'),
      ...unframed.flatMap((name) => (framed.includes(name) ? oneByOne : inAll)(`/${name}/*`)),
    ].map((files): Rule => [files, { 'Content-Security-Policy': UNFRAMED }]),
    ...open
      .filter((files) => !open.some((wide) => wide !== files && covers(wide, files)))
      .flatMap(inAll)
      .map((files): Rule => [files, OPEN_HEADERS]),
    ...UNKNOWN.flatMap(([name, type]) =>
      inAll(name).map((files): Rule => [files, { 'Content-Type': type }]),
    ),
    ...assetsOf(built).map((files): Rule => [files, { 'Cache-Control': kept }]),
  ];
  const joined = new Map<string, Rule[1]>();
  for (const [files, headers] of rules) joined.set(files, { ...joined.get(files), ...headers });
  return [...joined]
    .slice(0, MOST_RULES)
    .map(([files, headers]) =>
      [
        below(files, base),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** The assets, those first that are most worth keeping, language by language in turn; what all others have, once. */
function assetsOf({ assets, languages }: BuiltFolder): string[] {
  const others = [...languages.values()];
  const ofAll = new Set(others[0]?.filter((name) => others.every((names) => names.includes(name))));
  const queues = [
    assets.map((name) => `/assets/${name}`),
    ...[...languages].map(([language, names]) =>
      names.map((name) => `${ofAll.has(name) ? ANY : `/${language}`}/assets/${name}`),
    ),
  ];
  const turns = Math.max(...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: turns }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  );
  return [...new Set(inTurn.flat())];
}

/** Whether one rule says the same as a narrower one: `/feeds/*` for `/feeds/*.json`. */
const covers = (wide: string, narrow: string) =>
  wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));

/** The file `_redirects`: retired addresses. Cloudflare goes by it also where a page lies at such an address. */
export function redirectsFile(site: HostedSite): string {
  return redirectLines(site, '301').join('');
}

/**
 * The same for Netlify, which serves the page that lies there, and which leads on as well, unless a mark tells it
 * otherwise. It also has to be told that each language says in its own words that nothing is at an address;
 * Cloudflare finds the page in the folder by itself, and takes no such line.
 */
export function netlifyRedirects(site: HostedSite): string {
  const missing = [...site.languages.keys()].map((language) => {
    const root = below(`/${language}/`, site.base);
    return `${root}* ${root}404.html 404\n`;
  });
  return [...redirectLines(site, '301!'), ...missing].join('');
}

const redirectLines = (site: HostedSite, status: string) =>
  allRedirects(site).map(([from, to]) => `${below(from, site.base)} ${to} ${status}\n`);
