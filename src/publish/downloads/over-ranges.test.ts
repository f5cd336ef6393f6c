import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { parquetOf } from '../../testing/engine-files.ts';
import { listen } from '../../testing/listen.ts';
import { createSiteServer } from '../server.ts';
import { makeDownloads, type Downloads } from './downloads.ts';

/* One column of the largest table, by range requests, as an engine reads it from a server. */

const PATH = 'data/parquet/reports.parquet';
const folder = mkdtempSync(join(tmpdir(), 'parley-ranges-'));
let server: Server;
let url: string;
let downloads: Downloads;
let whole: number;

beforeAll(async () => {
  downloads = await makeDownloads(placeOfColumn(await realData()));
  const bytes = downloads.binaries.get(PATH) ?? new Uint8Array();
  whole = bytes.byteLength;
  mkdirSync(join(folder, 'data/parquet'), { recursive: true });
  writeFileSync(join(folder, PATH), bytes);
  server = createSiteServer(folder);
  url = `http://127.0.0.1:${await listen(server)}/${PATH}`;
}, 120_000);
afterAll(() => {
  server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

it('reads the column that is asked for, and little else', async () => {
  const asked: string[] = [];
  let received = 0;
  const counted: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    asked.push(`${init?.method ?? 'GET'} ${answer.status}`);
    if (init?.method !== 'HEAD') received += (await answer.clone().arrayBuffer()).byteLength;
    return answer;
  };
  const file = await asyncBufferFromUrl({ url, fetch: counted });
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 32_768 });
  const rows = await parquetReadObjects({ file, metadata, columns: ['rung'] });

  const rungs = (await parquetOf(downloads, 'reports')).map(({ rung }) => ({ rung }));
  expect(rows).toEqual(rungs);
  expect(asked.slice(0, 2)).toEqual(['HEAD 200', 'GET 206']);
  expect(new Set(asked.slice(1))).toEqual(new Set(['GET 206']));
  expect(received).toBeLessThan(whole / 4);
  expect(received).toBeGreaterThan(1000);
});
