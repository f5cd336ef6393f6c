import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/*
 * Every package of which the site is made, and with which, as npm knows them from the lock file: CycloneDX.
 */

const ROOT = join(import.meta.dirname, '../..');
// Vite says that this is for production, and npm would leave out the tools then, and the fonts with them.
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
/** Bytes: that of this project has half a megabyte. */
const MOST = 32_000_000;

type Bill = {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
};

/** The bill, without what would be another in each build. Rejects with npm's own words where npm fails. */
export async function billOfMaterials(): Promise<string> {
  const npm = process.env['npm_execpath'];
  const [command, args]: [string, string[]] = npm?.endsWith('.js')
    ? [process.execPath, [npm, ...ARGS]]
    : ['npm', ARGS];
  const options = {
    cwd: ROOT,
    maxBuffer: MOST,
    shell: command === 'npm' && process.platform === 'win32',
  };
  const { stdout } = await promisify(execFile)(command, args, options);
  return steady(stdout, readFileSync(join(ROOT, 'package.json'), 'utf8'));
}

/** The same for the same lock file, whenever and in whatever folder it is made. */
export function steady(bill: string, manifest: string): string {
  const { serialNumber: _, ...rest } = JSON.parse(bill) as Bill;
  const { timestamp: _when, ...metadata } = rest.metadata;
  const { name } = JSON.parse(manifest) as { name: string };
  const component = { ...metadata.component, name };
  return `${JSON.stringify({ ...rest, metadata: { ...metadata, component } })}\n`;
}
