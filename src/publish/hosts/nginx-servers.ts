import {
  COMMON_HEADERS,
  CONTENT_TYPES,
  OPEN_HEADERS,
  PREFLIGHT_HEADERS,
  SERVING_RULES,
} from '../server-rules.ts';
import { HTML } from '../../site/media-types.ts';
import { below } from '../../site/path.ts';
import {
  allRedirects,
  asExpression,
  hasType,
  inQuotes,
  pathOf,
  rootOf,
  TLS_HEADER,
  type HostedSite,
  type HostFolder,
} from './host.ts';

/** The variable of nginx that holds the value of a header. */
export const nginxVariable = (header: string) =>
  `$parley_${header.toLowerCase().replaceAll('-', '_')}`;

/** The servers of a site: what is asked for without TLS is led to it. What they say stands in the maps of `nginx.ts`. */
export function nginxServers(site: HostedSite, place: HostFolder): string {
  const { base } = site;
  const { name, listen, certificate } = place;
  const secure = listen === undefined;
  const files = certificate ?? {
    chain: `/etc/letsencrypt/live/${name}/fullchain.pem`,
    key: `/etc/letsencrypt/live/${name}/privkey.pem`,
  };
  const front = secure
    ? `
server {
  listen 80;
  listen [::]:80;
  server_name ${name};
  location /.well-known/acme-challenge/ {
    root /var/www/html;
  }
  location / {
    return 308 https://$host$request_uri;
  }
}
`
    : '';
  const sockets = secure
    ? `listen 443 ssl http2;
  listen [::]:443 ssl http2;
  ssl_certificate ${files.chain};
  ssl_certificate_key ${files.key};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:parley:1m;`
    : `listen ${listen};`;
  const headers = { ...COMMON_HEADERS, ...(secure ? { [TLS_HEADER[0]]: TLS_HEADER[1] } : {}) };
  return `${front}
server {
  ${sockets}
  server_name ${name};
  server_tokens off;
  absolute_redirect off;
  root /nonexistent;

${Object.entries(headers)
  .map(([header, value]) => `  add_header ${header} ${inQuotes(value)} always;`)
  .join('\n')}
  add_header Content-Security-Policy $parley_policy always;
  add_header Cache-Control $parley_kept always;
  add_header Allow $parley_allow always;
${Object.keys({ ...OPEN_HEADERS, ...PREFLIGHT_HEADERS })
  .map((header) => `  add_header ${header} ${nginxVariable(header)} always;`)
  .join('\n')}

  ${types()}
  charset utf-8;
  charset_types ${texts().join(' ')};

  # Files that lie compressed beside the others (\`npm run compress\`) are sent as they are.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${texts().join(' ')};

  error_page 403 404 =404 $parley_missing;

  if ($request_method = OPTIONS) {
    return 204;
  }
  if ($request_method !~ ^(?:GET|HEAD)$) {
    return 405;
  }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 308 ${base}$is_args$args;\n  }\n  location / {\n    return 404;\n  }\n`}
  location ${base} {
    alias ${place.folder}/;
    index index.html;
  }
${SERVING_RULES.filter(hasType)
  .map(
    ({ files, type }) => `
  location ~ ^${pathOf(base)}(${rootOf({ ...site, base: '/' })}${asExpression(files).slice(0, -1)})$ {
    alias ${place.folder}$1;
    types {}
    default_type ${bare(type)};
  }`,
  )
  .join('\n')}

  # Nothing hidden.
  location ~ /\\.(?!well-known/) {
    return 404;
  }

  # Retired addresses.
${allRedirects(site)
  .map(([from, to]) => redirect(below(from, base), to))
  .join('\n')}
}
`;
}

const bare = (type: string) => type.replace(/;.*$/, '');

function types(): string {
  const endings = [...CONTENT_TYPES].map(
    ([ending, type]) => `    ${bare(type)} ${ending.slice(1)};`,
  );
  // An ending with a dot in it is the ending after it.
  const known = endings.filter((line) => !line.split(' ').at(-1)?.includes('.'));
  return `default_type application/octet-stream;\n  types {\n${known.join('\n')}\n  }`;
}

function texts(): string[] {
  const all = [...CONTENT_TYPES.values(), ...SERVING_RULES.filter(hasType).map(({ type }) => type)];
  // nginx counts pages in by itself.
  return [...new Set(all.filter((type) => type.includes('charset')).map(bare))].filter(
    (type) => type !== HTML.type,
  );
}

/** A retired address, with and without its slash; a query goes on with the reader. */
function redirect(from: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const query = path.includes('?') ? '$parley_more' : '$is_args$args';
  const target = `${inQuotes(path).slice(0, -1)}${query}${fragment ? `#${fragment}` : ''}"`;
  const more = path.includes('?')
    ? '\n    set $parley_more "";\n    if ($args) {\n      set $parley_more "&$args";\n    }'
    : '';
  return [from, from.slice(0, -1)]
    .map((path) => `  location = ${path} {${more}\n    return 308 ${target};\n  }`)
    .join('\n');
}
