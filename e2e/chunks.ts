import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tableOf } from '../src/publish/chunks.ts';

const ROOT = join(import.meta.dirname, '..');

/** The address of the built file that holds a module of src/, by the table that the build left. */
export function chunkOf(module: string): string {
  const table = tableOf(ROOT, 'dist');
  if (!existsSync(table)) throw new Error(`${table} is missing: build first`);
  const file = (JSON.parse(readFileSync(table, 'utf8')) as Record<string, string>)[module];
  if (file === undefined) throw new Error(`no file of script holds ${module}`);
  return `/${file}`;
}

/** Listens to a page: tells which of the modules it has asked for so far. */
export function listen(page: Page, modules: readonly string[]): () => string[] {
  const files = modules.map((module) => ({ module, file: chunkOf(module) }));
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  return () => files.filter(({ file }) => asked.has(file)).map(({ module }) => module);
}

/** The script of the app is lost on its way, and the browser notes it. Returns the way to let it come. */
export async function loseApp(
  page: Page,
  expectTrouble: (pattern: RegExp) => void,
): Promise<() => Promise<void>> {
  expectTrouble(/^request failed: \/assets\//);
  expectTrouble(/^console error: Failed to load resource/);
  const entry = `**${chunkOf('src/app/app.tsx')}`;
  await page.route(entry, (route) => route.abort('connectionreset'));
  return () => page.unroute(entry);
}
