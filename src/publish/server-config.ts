import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hostedSiteIn } from './hosts/built-site.ts';
import { caddyFile } from './hosts/caddy.ts';
import type { HostFolder } from './hosts/host.ts';
import { nginxFile } from './hosts/nginx.ts';
import { netlifyRedirects } from './hosts/static-hosts.ts';

/**
 * `npm run --silent server-config -- nginx|caddy --name talks.example.org [--folder /srv/parley]
 * [--chain file --key file] [--listen 127.0.0.1:8080]`: writes the configuration of a server for the site in
 * dist/ to stdout. `--folder` is where the site will lie on the host.
 * `npm run --silent server-config -- netlify > dist/_redirects`: redirects that Netlify puts before its files.
 * All of them are for the languages in folders of the site, too.
 */

const DIST = join(import.meta.dirname, '../../dist');
const WRITERS = { nginx: nginxFile, caddy: caddyFile } as const;
const COMMAND = 'npm run --silent server-config --';
const USAGE = `Usage: ${COMMAND} nginx|caddy --name HOST [--folder /srv/parley] [--chain FILE --key FILE] [--listen ADDRESS:PORT]
       ${COMMAND} netlify`;

function run(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      folder: { type: 'string', default: '/srv/parley' },
      dist: { type: 'string', default: DIST },
      listen: { type: 'string' },
      chain: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const [server] = positionals;
  const { name, folder, listen, chain, key } = values;
  if (server === 'netlify') return netlifyRedirects(hostedSiteIn(resolve(values.dist)));
  if ((server !== 'nginx' && server !== 'caddy') || !name) throw new Error(USAGE);
  const place: HostFolder = {
    name,
    folder: resolve(folder),
    ...(listen ? { listen } : {}),
    ...(chain && key ? { certificate: { chain, key } } : {}),
  };
  return WRITERS[server](hostedSiteIn(resolve(values.dist)), place);
}

try {
  process.stdout.write(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
