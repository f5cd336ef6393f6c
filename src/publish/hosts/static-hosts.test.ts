import { describe, expect, it } from 'vitest';
import type { HostedSite } from './host.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

const site: HostedSite = {
  base: '/parley/',
  policy: "default-src 'none'",
  redirects: new Map([['/proposals/old/', '/parley/proposals/new/']]),
};
const folder = { assets: ['main-abc.js', 'a.css'], folders: ['about', 'data', 'embed', 'rounds'] };

/** Each address with what is said of it, as the file has it. */
const blocks = (text: string) =>
  Object.fromEntries(
    text
      .trimEnd()
      .split(/\n(?=\/)/)
      .map((block) => {
        const [files = '', ...headers] = block.split('\n').map((line) => line.trim());
        return [files, headers] as const;
      }),
  );

describe('the file of headers', () => {
  const rules = blocks(headersFile(site, folder));

  it('keeps what is in the folder of assets for good, by name, and nothing that is not there', () => {
    expect(rules['/parley/assets/main-abc.js']).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
    const kept = Object.keys(rules).filter((files) => String(rules[files]).includes('immutable'));
    expect(kept).toEqual(['/parley/assets/main-abc.js', '/parley/assets/a.css']);
  });

  it('lets other sites read what is open, and show what is made for it', () => {
    for (const files of ['/assets/*', '/data/*', '/feeds/*', '/oembed/*', '/CITATION.cff'])
      expect(rules[`/parley${files}`], files).toContain('Access-Control-Allow-Origin: *');
    const unframed = "Content-Security-Policy: frame-ancestors 'none'";
    for (const files of ['/', '/about/*', '/rounds/*'])
      expect(rules[`/parley${files}`], files).toContain(unframed);
    expect(rules['/parley/embed/*']).toBeUndefined();
    expect(rules['/parley/*']?.join()).not.toContain('Content-Security-Policy');
    expect(rules['/parley/*']).toContain('X-Content-Type-Options: nosniff');
  });

  it('tells the types that no host knows', () => {
    expect(rules['/parley/data/parquet/*']).toEqual([
      'Content-Type: application/vnd.apache.parquet',
    ]);
    expect(rules['/parley/data/dataset.sqlite']).toEqual(['Content-Type: application/vnd.sqlite3']);
  });

  it('has no more rules than the strictest host reads', () => {
    const many = { ...folder, assets: Array.from({ length: 300 }, (_, i) => `a-${i}.js`) };
    expect(headersFile(site, many).match(/^\//gm)).toHaveLength(100);
  });
});

it('the file of redirects says each once, with a mark for the host that needs it', () => {
  const line = '/parley/proposals/old/ /parley/proposals/new/ 301';
  expect(redirectsFile(site)).toBe(`${line}\n`);
  expect(redirectsFile(site, '!')).toBe(`${line}!\n`);
});
