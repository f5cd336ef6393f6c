import { ALONE } from '../site/languages.ts';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { publicFiles } from '../model/slices/public-files.ts';
import { tinyData } from '../testing/tiny.ts';
import type { Site } from './addition.ts';
import { embeds } from './embeds.ts';
import { headHtml } from './head-tags.ts';
import { embeddables, oembedAnswer } from './oembed.ts';
import { embedPagePaths, pagePaths } from './page-paths.ts';
import { previewed } from './previews/addition.ts';

const data = tinyData();
const site: Site = {
  data,
  files: publicFiles(data),
  base: '/talks/',
  origin: 'https://parley.example',
  languages: ALONE,
  log: () => {},
};
const addition = await embeds(site, previewed(site));
const files = (await addition.files?.()) ?? new Map<string, string | Uint8Array>();
const all = embeddables(data);
/** What was tabled, the matrix of issues, the three issues; timeline, positions, proposals, places; people, and each of them. */
const PICTURES = 10 + data.people.length;
const headOf = (path: string) =>
  headHtml(
    addition.head?.({
      path,
      title: 'A "round" & more',
      bareTitle: 'A "round" & more',
      description: '',
    }) ?? [],
  );
const answers = all.map(
  ({ file }) => JSON.parse(String(files.get(file))) as Record<string, unknown>,
);

describe('oEmbed answers', () => {
  it('are there for every round, proposal, change and picture, and for suggested comparisons', () => {
    const proposals = data.rounds.flatMap((round) => round.proposals);
    const changes = proposals.flatMap(({ basedOn }) => basedOn).length;
    expect(all).toHaveLength(
      data.rounds.length + proposals.length + changes + PICTURES + data.suggestions.length,
    );
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
  });

  it.each(answers.map((answer) => [String(answer['title']), answer] as const))(
    '%s: has what version 1.0 asks of the type "rich"',
    (_, answer) => {
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_name: 'Parley',
        provider_url: 'https://parley.example/talks/',
        width: expect.any(Number) as unknown,
        height: expect.any(Number) as unknown,
      });
      expect(answer['html']).toContain('src="https://parley.example/talks/embed/');
      expect(answer['html']).toContain('src="https://parley.example/talks/embed.js"');
      expect(answer['html']).toContain(`height="${String(answer['height'])}"`);
    },
  );

  it('name the picture of the page that tells of them, with its size', () => {
    const pictures = new Map(previewed(site).map(({ path, file }) => [path, file]));
    for (const [i, { page }] of all.entries()) {
      const file = page === null ? undefined : pictures.get(page);
      expect(answers[i]?.['thumbnail_url']).toBe(file && `https://parley.example/talks/${file}`);
      expect(answers[i]?.['thumbnail_width']).toBe(file && 1200);
      expect(answers[i]?.['thumbnail_height']).toBe(file && 630);
    }
    expect(answers.filter((answer) => 'thumbnail_url' in answer).length).toBeGreaterThan(3);
  });

  it('name the site of their language, whose frame they embed', () => {
    const languages = { ...ALONE, root: '/talks/', here: 'fr', all: ['en', 'fr'] };
    const french = { ...site, base: '/talks/fr/', languages };
    const answer = oembedAnswer(all[0] as (typeof all)[number], null, french);
    expect(answer.provider_url).toBe('https://parley.example/talks/fr/');
    expect(answer.html).toContain('src="https://parley.example/talks/fr/embed/');
    expect(answer.html).toContain('src="https://parley.example/talks/fr/embed.js"');
  });

  it('embed a frame that there is', () => {
    const frames = embedPagePaths(data);
    for (const { path } of all) expect(frames).toContain(path.replace(/\?.*/, ''));
  });
});

describe('the head of a page', () => {
  it('names the answer for what the page shows', () => {
    expect(headOf('/rounds/2001-02-10-portsea/')).toBe(
      '<link rel="alternate" type="application/json+oembed" href="https://parley.example/talks/oembed/rounds/2001-02-10-portsea.json" title="A &quot;round&quot; &amp; more" />',
    );
  });

  it('names one on every page that has one, and no other', () => {
    const pages = new Set(all.map(({ page }) => page));
    for (const path of pagePaths(data)) expect(headOf(path) !== '', path).toBe(pages.has(path));
  });

  it('names only answers that there are', () => {
    for (const path of pagePaths(data)) {
      const address = /href="https:\/\/parley\.example\/talks\/([^"]+)"/.exec(headOf(path))?.[1];
      if (address) expect(files.has(address), address).toBe(true);
    }
  });
});

describe('the scripts', () => {
  const frame =
    addition.frameHead?.({ path: '/embed/x/', title: '', bareTitle: '', description: '' }) ?? '';
  const [frameFile = ''] = /assets\/frame-[0-9a-f]{8}\.js/.exec(frame) ?? [];

  it('are one at an address that never changes, and one that every frame names', () => {
    expect(files.has('embed.js')).toBe(true);
    expect(frame).toContain(`src="/talks/${frameFile}"`);
    expect(files.has(frameFile)).toBe(true);
  });

  it.each(['embed.js', frameFile])('%s stands alone, and leaves nothing behind', (name) => {
    const code = String(files.get(name));
    expect(code.length).toBeLessThan(1500);
    expect(code).not.toMatch(/\b(import|export|require)\b/);
    // Optional chaining and the like came after the browsers that this is for.
    expect(code).not.toMatch(/\?\.[a-z[(]|\?\?/);
    expect(() => new Script(code)).not.toThrow();
    expect(code.trim()).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s);
  });

  it('make every link of a frame open a tab of its own', () => {
    expect(frame).toContain('<base target="_blank" />');
  });
});
