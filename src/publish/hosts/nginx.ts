import {
  ALLOWED,
  ASK_ANEW,
  COMMON_HEADERS,
  CONTENT_TYPES,
  FRAMED,
  OPEN_HEADERS,
  PREFLIGHT_HEADERS,
  SERVING_RULES,
} from '../server-rules.ts';
import { HTML } from '../../site/media-types.ts';
import { below } from '../../site/path.ts';
import { UNFRAMED } from '../policy.ts';
import {
  allRedirects,
  asExpression,
  hasType,
  inQuotes,
  quoted,
  TLS_HEADER,
  type HostedSite,
  type HostFolder,
} from './host.ts';

/**
 * The configuration of nginx (1.18 or newer, as distributions have it): a file for `sites-available/` or `conf.d/`.
 * What is sent depends on the address, the status and the method, so it stands in maps: an `add_header`
 * inside a location would take away all those around it.
 */
export function nginxFile(site: HostedSite, place: HostFolder): string {
  return `# Written by \`npm run server-config -- nginx\` from src/publish/server-rules.ts. Write it anew for each release:
# the policy names the script inside the pages by its hash.

# How long a file may be kept. Errors and redirects: never without asking.
map "$status \${arg_v}: $uri" $parley_kept {
  default "${ASK_ANEW}";
${SERVING_RULES.flatMap(({ files, kept, keptByVersion }) => {
  const path = `${rootOf(site)}${asExpression(files)}`;
  return [
    ...(keptByVersion ? [`  "~^(?:200|206|304) [^ ]+: ${path}" "${keptByVersion}";`] : []),
    `  "~^(?:200|206|304) [^ ]*: ${path}" "${kept}";`,
  ];
}).join('\n')}
}

# What other sites may read, also where it is not there.
map "$request_uri" $parley_path {
  "~^(?<path>[^?]*)" $path;
}
map "$parley_path" $parley_open {
  default "";
${SERVING_RULES.map(({ files, open }) =>
  // A folder is its page.
  files === '*.html'
    ? `  "~(?:\\.html|/)$" "";`
    : `  "~^${rootOf(site)}${asExpression(files)}" "${open ? 1 : ''}";`,
).join('\n')}
}
${Object.entries({ ...OPEN_HEADERS, ...PREFLIGHT_HEADERS })
  .map(([name, value]) => {
    const asked = name in PREFLIGHT_HEADERS ? 'OPTIONS' : '.*';
    return `map "$parley_open $request_method" ${variable(name)} {
  default "";
  "~^1 ${asked}$" "${value}";
}`;
  })
  .join('\n')}

# What may be asked.
map "$status $request_method" $parley_allow {
  default "";
  "~^405 " "${ALLOWED}";
  "~ OPTIONS$" "${ALLOWED}";
}

# No other site may show a page in its own, save those made for it.
map "$parley_path" $parley_policy {
  default ${inQuotes(`${site.policy}; ${UNFRAMED}`)};
  "~^${pathOf(site.base)}${asExpression(FRAMED)}" ${inQuotes(site.policy)};
${[...site.languages]
  .map(([language, { policy }]) => {
    const root = `${pathOf(site.base)}/${quoted(language)}`;
    return `  "~^${root}${asExpression(FRAMED)}" ${inQuotes(policy)};
  "~^${root}/" ${inQuotes(`${policy}; ${UNFRAMED}`)};`;
  })
  .join('\n')}
}

# Where nothing is, each language says so in its own words.
map "$parley_path" $parley_missing {
  default ${site.base}404.html;
${[...site.languages.keys()]
  .map(
    (language) =>
      `  "~^${pathOf(site.base)}/${quoted(language)}/" ${site.base}${language}/404.html;`,
  )
  .join('\n')}
}
${server(site, place)}`;
}

const pathOf = (base: string) => quoted(base.slice(0, -1));

/** Where paths of the table begin, as an expression: at the root, and in the folder of each other language. */
function rootOf({ base, languages }: HostedSite): string {
  const others = [...languages.keys()].map(quoted).join('|');
  return others ? `${pathOf(base)}(?:/(?:${others}))?` : pathOf(base);
}

const variable = (header: string) => `$parley_${header.toLowerCase().replaceAll('-', '_')}`;

function server(site: HostedSite, place: HostFolder): string {
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
  .map((header) => `  add_header ${header} ${variable(header)} always;`)
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
