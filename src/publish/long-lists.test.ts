import { beforeAll, describe, expect, it } from 'vitest';
import { indexParts } from '../model/slices/index-parts.ts';
import { indexSlice, type IndexSlice } from '../model/slices/index-slice.ts';
import { lineageSlice } from '../model/slices/lineage-slice.ts';
import { listedFile } from '../model/slices/listed-file.ts';
import { listedParts, type ListedPart } from '../model/slices/proposal-parts.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { positionsParts } from '../model/slices/positions-parts.ts';
import { positionsSlice } from '../model/slices/positions-slice.ts';
import { timelineParts } from '../model/slices/timeline-parts.ts';
import type { Dataset } from '../model/types.ts';
import { LIMIT, linked, longSite, zipped } from '../testing/long-pages.ts';
import { largerData } from '../testing/scale/larger.ts';
import { pagePaths } from './page-paths.ts';

/* What a reader without script gets of lists that are longer than those of the real dataset. */

let data: Dataset;
let index: IndexSlice;
let parts: ListedPart[];
let site: ReturnType<typeof longSite>;
beforeAll(async () => {
  data = (await largerData(300)).larger;
  site = longSite(data);
  const whole = indexSlice(data);
  ({ index } = indexParts(data, whole));
  parts = listedParts(data, whole, lineageSlice(data));
  site.files.set('index', index);
  for (const part of parts) site.files.set(listedFile(part.part, part.parts), part);
  const slices = roundSlices(data);
  const rounds = data.rounds.map((round) => slices.round(round));
  site.put('timeline', timelineParts(data, rounds));
  site.put('positions', positionsParts(data, positionsSlice(data, rounds)));
}, 120_000);

const htmlOf = (path: string) => site.htmlOf(path);

describe('the list of proposals', () => {
  it('leads by links to each page of it, and these to each proposal', async () => {
    const start = linked(await htmlOf('/proposals/'));
    const paths = parts.map(({ part, parts: all }) =>
      part === all ? '/proposals/' : `/proposals/list/${part}/`,
    );
    expect(paths.slice(0, -1).filter((path) => !start.has(path))).toEqual([]);
    const reached = new Set<string | undefined>();
    for (const path of paths) for (const to of linked(await htmlOf(path))) reached.add(to);
    const proposals = data.rounds.flatMap((round) => round.proposals);
    expect(proposals.filter(({ id }) => !reached.has(`/proposals/${id}/`))).toEqual([]);
  }, 60_000);

  it('has no page that is heavy', async () => {
    for (const path of ['/proposals/', '/proposals/list/1/', '/proposals/list/3/', '/'])
      expect(zipped(await htmlOf(path)), path).toBeLessThan(LIMIT);
  }, 60_000);

  it('says on each page of which time it is, and what its pictures leave out', async () => {
    const html = await htmlOf('/proposals/list/1/');
    expect(html).toContain('Proposals, October 2023 –');
    expect(html).toContain('This page shows 80 of ');
    expect(html).toMatch(/lead to proposals of other times, and are not drawn|leads to a proposal/);
  });
});

/** Paths of the site that begin with this one. */
const pagesOf = (path: string) => pagePaths(data).filter((one) => one.startsWith(path));

describe('the timeline', () => {
  it('leads by links to each part of it, and these to each round', async () => {
    const paths = pagesOf('/timeline/');
    expect(paths.length).toBeGreaterThan(2);
    const start = linked(await htmlOf('/timeline/'));
    expect(paths.filter((path) => !start.has(path))).toEqual([]);
    const reached = new Set<string | undefined>();
    for (const path of paths) for (const to of linked(await htmlOf(path))) reached.add(to);
    expect(data.rounds.filter(({ id }) => !reached.has(`/rounds/${id}/`))).toEqual([]);
  }, 60_000);

  it('has no page and no frame that is heavy', async () => {
    for (const path of [...pagesOf('/timeline/'), '/embed/timeline/'])
      expect(zipped(await htmlOf(path)), path).toBeLessThan(LIMIT);
  }, 60_000);

  it('says on each page, and in the frame, which time of all is drawn', async () => {
    for (const path of ['/timeline/', '/timeline/1/', '/embed/timeline/'])
      expect(await htmlOf(path)).toMatch(
        /Of 300 rounds those of .* 20\d\d are drawn here\. \d+ rounds from/,
      );
    expect(await htmlOf('/timeline/1/')).toContain('Timeline, October 2023 –');
  });
});

describe('the positions', () => {
  it('lead by links to each page of them, and each position stands on one', async () => {
    const paths = pagesOf('/positions/');
    expect(paths.length).toBeGreaterThan(2);
    const start = linked(await htmlOf('/positions/'));
    expect(paths.filter((path) => !start.has(path))).toEqual([]);
    const ids: string[] = [];
    for (const path of paths)
      for (const [, id = ''] of (await htmlOf(path)).matchAll(/<li id="(pos-[a-z0-9]+)"/g))
        ids.push(id);
    expect(ids.toSorted()).toEqual(data.positions.map(({ id }) => id).toSorted());
  }, 60_000);

  it('lead from each step of the picture to where that is listed', async () => {
    const html = await htmlOf('/positions/');
    const steps = [...html.matchAll(/href="([^"#]*)#(pos-[a-z0-9]+)"/g)];
    const elsewhere = steps.filter(([, page]) => page !== '');
    expect(elsewhere.length).toBeGreaterThan(5);
    for (const [, page = '', id] of elsewhere)
      expect(await htmlOf(page), id).toContain(`<li id="${id}"`);
    for (const [, page, id] of steps) if (page === '') expect(html).toContain(`<li id="${id}"`);
  }, 60_000);

  it('have no page and no frame that is heavy', async () => {
    for (const path of [...pagesOf('/positions/'), '/embed/positions/'])
      expect(zipped(await htmlOf(path)), path).toBeLessThan(LIMIT);
  }, 60_000);

  it('say on each page, and in the frame, which of all are drawn, and keep the address of each issue', async () => {
    for (const path of ['/positions/', '/positions/1/', '/embed/positions/'])
      expect(await htmlOf(path)).toMatch(
        new RegExp(`Of ${data.positions.length} positions this draws those that were reported in `),
      );
    const html = await htmlOf('/positions/');
    for (const issue of new Set(data.positions.map((one) => one.issue)))
      expect(html).toContain(`id="issue-${issue}"`);
  });
});

describe('the home page', () => {
  it('tells how many rounds there are, and from when on its picture draws them', async () => {
    const html = await htmlOf('/');
    expect(html).toContain('300 rounds');
    expect(html).toMatch(/Rounds before [A-Z][a-z]+ 20\d\d are not drawn here\./);
    for (const id of data.about.turningPoints) {
      const round = data.rounds.find((one) => one.id === id);
      const own = [`/rounds/${id}/`, ...(round?.proposals ?? []).map((p) => `/proposals/${p.id}/`)];
      expect(
        own.some((path) => linked(html).has(path)),
        id,
      ).toBe(true);
    }
  });

  it('leads to all rounds where those that are not on it stand, without script too', async () => {
    expect(await htmlOf('/')).toContain('<a href="/timeline/">All rounds, by time</a>');
  });

  it('leads to chapters whose rounds are not on it', async () => {
    const html = await htmlOf('/');
    const [first] = data.chapters;
    expect(html).toContain(`href="/?from=${first?.from}&amp;to=`);
  });
});
