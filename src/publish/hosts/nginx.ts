import {
  ALLOWED,
  ASK_ANEW,
  FRAMED,
  OPEN_HEADERS,
  PREFLIGHT_HEADERS,
  SERVING_RULES,
} from '../server-rules.ts';
import { UNFRAMED } from '../policy.ts';
import {
  asExpression,
  inQuotes,
  pathOf,
  quoted,
  rootOf,
  type HostedSite,
  type HostFolder,
} from './host.ts';
import { nginxServers, nginxVariable } from './nginx-servers.ts';

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
    return `map "$parley_open $request_method" ${nginxVariable(name)} {
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
${nginxServers(site, place)}`;
}
