import {
  ALLOWED,
  ASK_ANEW,
  COMMON_HEADERS,
  FRAMED,
  OPEN_HEADERS,
  PREFLIGHT_HEADERS,
  SERVING_RULES,
} from '../server-rules.ts';
import { HTML, inUtf8, PLAIN } from '../../site/media-types.ts';
import { UNFRAMED } from '../policy.ts';
import {
  allRedirects,
  inQuotes,
  TLS_HEADER,
  type HostedSite,
  type HostFolder,
  inEach,
} from './host.ts';
import { caddyPolicies, caddyRule, caddyTypes } from './caddy-rules.ts';

/**
 * The configuration of Caddy (2.6 or newer): a Caddyfile. Caddy gets its certificates by itself.
 * What it sends goes by the path that is asked for: a page is asked for by its folder.
 */
export function caddyFile(site: HostedSite, place: HostFolder): string {
  const { base } = site;
  const { name, listen, certificate } = place;
  const headers = {
    ...COMMON_HEADERS,
    ...(listen === undefined ? { [TLS_HEADER[0]]: TLS_HEADER[1] } : {}),
    'Content-Security-Policy': site.policy,
  };
  const opened = SERVING_RULES.filter(({ open }) => open).flatMap(({ files }) =>
    inEach(files, site),
  );
  return `# Written by \`npm run server-config -- caddy\` from src/publish/server-rules.ts. Write it anew for each release:
# the policy names the script inside the pages by its hash.
${listen ? `{\n\tadmin off\n\tauto_https off\n}\nhttp://${listen}` : name} {
${certificate ? `\ttls ${certificate.chain} ${certificate.key}\n` : ''}\troot * ${place.folder}
\tencode gzip
\troute {
${
  base === '/'
    ? ''
    : `${moved('root', base.slice(0, -1), base)}
\t\t@beside not path ${base}*
\t\terror @beside 404
\t\turi strip_prefix ${base.slice(0, -1)}
`
}
${Object.entries(headers)
  .map(([header, value]) => `\t\theader ${header} ${inQuotes(value)}`)
  .join('\n')}
\t\t@unframed not path ${FRAMED}
\t\theader @unframed Content-Security-Policy ${inQuotes(`${site.policy}; ${UNFRAMED}`)}
${caddyPolicies(site)}
\t\t@open {
\t\t\tpath ${opened.join(' ')}
\t\t\tnot path *.html */
\t\t}
${Object.entries(OPEN_HEADERS)
  .map(([header, value]) => `\t\theader @open ${header} "${value}"`)
  .join('\n')}

\t\t@options method OPTIONS
\t\thandle @options {
\t\t\theader Allow "${ALLOWED}"
${Object.entries(PREFLIGHT_HEADERS)
  .map(([header, value]) => `\t\t\theader @open ${header} "${value}"`)
  .join('\n')}
\t\t\trespond 204
\t\t}
\t\t@wrong not method GET HEAD OPTIONS
\t\thandle @wrong {
\t\t\theader Allow "${ALLOWED}"
\t\t\terror 405
\t\t}

\t\t# Nothing hidden, and nothing that is no plain path.
\t\t@hidden {
\t\t\tpath_regexp /\\.
\t\t\tnot path /.well-known/*
\t\t}
\t\terror @hidden 404

\t\t# Retired addresses.
${allRedirects(site)
  .map(([from, to], i) => redirect(from, to, i))
  .join('\n')}

${SERVING_RULES.map((_, i) => caddyRule(i, site)).join('\n')}
${caddyTypes(site)}
\t\t# The slash of a folder; by itself Caddy would lose the query.
\t\t@folder {
\t\t\tnot path */
\t\t\tfile {path}/index.html
\t\t}
\t\thandle @folder {
${leadOn('{http.request.orig_uri.path}/')}
\t\t}
\t\theader ?Vary Accept-Encoding
\t\tfile_server {
\t\t\tindex index.html
\t\t\tprecompressed br gzip
\t\t}
\t}
\thandle_errors {
\t\theader Cache-Control "${ASK_ANEW}"
\t\t@missing expression {http.error.status_code} == 404
\t\thandle @missing {
\t\t\theader Content-Type "${inUtf8(HTML)}"
\t\t\troute {
\t\t\t\tvars page /404.html
${[...site.languages.keys()]
  .map((language) => `\t\t\t\tvars ${base}${language}/* page /${language}/404.html`)
  .join('\n')}
\t\t\t\trewrite * {vars.page}
\t\t\t}
\t\t\tfile_server
\t\t}
\t\thandle {
\t\t\theader Content-Type "${inUtf8(PLAIN)}"
\t\t\trespond "{http.error.status_code} {http.error.status_text}"
\t\t}
\t}
}
`.replaceAll(/\n{3,}/g, '\n\n');
}

/** With and without its slash. */
const redirect = (from: string, to: string, i: number) =>
  moved(`moved${i}`, `${from} ${from.slice(0, -1)}`, to);

function moved(name: string, paths: string, to: string): string {
  const [path = '', ...fragment] = to.split('#');
  const target = [inQuotes(path).slice(1, -1), ...fragment].join('#');
  return `\t\t@${name} path ${paths}
\t\thandle @${name} {
${leadOn(target)}
\t\t}`;
}

/** Leads to an address for good; a query goes on with the reader. */
function leadOn(to: string): string {
  const [path = '', fragment] = to.split('#');
  const at = (query: string) => `"${path}${query}${fragment ? `#${fragment}` : ''}"`;
  const mark = path.includes('?') ? '&' : '?';
  return `\t\t\t@asks expression {http.request.uri.query} != ""
\t\t\theader Cache-Control "${ASK_ANEW}"
\t\t\tredir @asks ${at(`${mark}{http.request.uri.query}`)} 308
\t\t\tredir * ${at('')} 308`;
}
