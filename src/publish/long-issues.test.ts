import { beforeAll, describe, expect, it } from 'vitest';
import { proposalsHaving } from '../model/matrix-counts.ts';
import { pagesOfCorrections } from '../model/corrections-pages.ts';
import { correctionsSlice } from '../model/slices/corrections-slice.ts';
import { issueParts } from '../model/slices/issue-parts.ts';
import { issueSlices, type IssueSlice } from '../model/slices/issue-slice.ts';
import { issuesSlice, type IssuesSlice } from '../model/slices/issues-slice.ts';
import { positionsSlice } from '../model/slices/positions-slice.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { venueParts } from '../model/slices/venue-parts.ts';
import { venueSlices } from '../model/slices/venues-slice.ts';
import { nameOfPart } from '../model/slices/part-name.ts';
import type { Dataset } from '../model/types.ts';
import { LIMIT, linked, longSite, zipped } from '../testing/long-pages.ts';
import { largerData } from '../testing/scale/larger.ts';

/* What a reader without script gets of issues, places and corrections of which there is more than a page. */

let data: Dataset;
let long: { id: string; slice: IssueSlice; parts: IssueSlice[] };
let pages: string[];
let site: ReturnType<typeof longSite>;
beforeAll(async () => {
  data = (await largerData(300)).larger;
  site = longSite(data);
  const { round } = roundSlices(data);
  const issues = issueSlices(data, positionsSlice(data, data.rounds.map(round))).map((slice) => ({
    id: slice.issue.id,
    slice,
    parts: issueParts(data)(slice),
  }));
  site.files.set(
    'issues',
    issuesSlice(
      data,
      issues.map(({ slice }) => slice),
    ),
  );
  for (const { id, parts } of issues) site.put(`issues/${id}`, parts);
  pages = [...site.files.keys()].map((name) => `/${name}/`);
  const [first] = issues.toSorted((a, b) => b.parts.length - a.parts.length);
  if (!first) throw new Error('no issue');
  long = first;
}, 120_000);

const htmlOf = (path: string) => site.htmlOf(path);

describe('an issue of which there is more than a page', () => {
  it('leads by links to each of its pages, and these to each proposal that has what it shows first', async () => {
    const own = long.parts.map(
      (_, i) => `/${nameOfPart(`issues/${long.id}`, i + 1, long.parts.length)}/`,
    );
    const start = linked(await htmlOf(`/issues/${long.id}/`));
    expect(own.slice(0, -1).filter((path) => !start.has(path))).toEqual([]);
    const reached = new Set<string | undefined>();
    for (const path of own) for (const to of linked(await htmlOf(path))) reached.add(to);
    const { scope, terms } = long.slice;
    const asked = terms.filter((term) => scope === null || term.scope === scope);
    expect(asked.filter(({ proposal }) => !reached.has(`/proposals/${proposal}/`))).toEqual([]);
  }, 60_000);

  it('says of which time a page and its picture are, and how much there is', async () => {
    const html = await htmlOf(`/issues/${long.id}/1/`);
    const [first] = long.parts;
    const all = new Intl.NumberFormat('en').format(long.slice.proposals.length);
    expect(html).toContain(
      `This page shows ${first?.proposals.length} of ${all} proposals that speak of it, of October 2023 –`,
    );
    expect(html).toContain(
      `Shown here: ${first?.proposals.length} of ${all} proposals that speak of it, those of October 2023 –`,
    );
    const newest = await htmlOf(`/issues/${long.id}/`);
    expect(newest).toContain(`of ${all} proposals that speak of it`);
    expect(newest).not.toContain('of October 2023');
  });

  it('has no page that is heavy, nor has any issue', async () => {
    for (const path of pages) expect(zipped(await htmlOf(path)), path).toBeLessThan(LIMIT);
  }, 120_000);

  it('says in a frame of which time it is', async () => {
    const html = await htmlOf(`/embed/issues/${long.id}/`);
    expect(html).toContain('Shown here: ');
    expect(zipped(html)).toBeLessThan(LIMIT);
  });
});

describe('the list of issues of very many proposals', () => {
  it('has a line for each issue with how many have it, and marks that lead to their time', async () => {
    const html = await htmlOf('/issues/');
    const matrix = site.files.get('issues') as IssuesSlice;
    for (const line of matrix.issues) expect(html).toContain(`${proposalsHaving(line)} proposals`);
    expect(html).toContain('each mark a stretch of time');
    expect(linked(html)).toContain(`/issues/${long.id}/1/`);
    expect(html).toMatch(/aria-label="[^"]+: \d+ of \d+ proposals, [A-Z][a-z]+( 20\d\d)?/);
  });

  it('has a frame that is as light', async () => {
    expect(zipped(await htmlOf('/embed/issues/'))).toBeLessThan(LIMIT);
  });
});

describe('a place at which very many rounds were held', () => {
  it('leads by links to each of its pages, and these to each round, none of them heavy', async () => {
    const slice = [...venueSlices(data).values()].toSorted(
      (a, b) => b.venue.rounds - a.venue.rounds,
    )[0];
    if (!slice) throw new Error('no place');
    // As many again as the dataset has: its busiest place has one page.
    const rounds = Array.from({ length: 8 }, () => slice.rounds).flat();
    const parts = venueParts({ ...slice, rounds });
    expect(parts.length).toBeGreaterThan(1);
    const name = `venues/${slice.venue.id}`;
    site.put(name, parts);
    const paths = parts.map((_, i) => `/${nameOfPart(name, i + 1, parts.length)}/`);
    const start = await htmlOf(`/venues/${slice.venue.id}/`);
    expect(paths.slice(0, -1).filter((path) => !linked(start).has(path))).toEqual([]);
    expect(start).toContain('the picture and the numbers are of all');
    const reached = new Set<string | undefined>();
    for (const path of paths) {
      const html = await htmlOf(path);
      expect(zipped(html), path).toBeLessThan(LIMIT);
      for (const to of linked(html)) reached.add(to);
    }
    expect(slice.rounds.filter(({ id }) => !reached.has(`/rounds/${id}/`))).toEqual([]);
  });
});

describe('corrections', () => {
  it('stand each on one page, none of them heavy, and each page leads to the others', async () => {
    const { round } = roundSlices(data);
    const slice = correctionsSlice(data, data.rounds.map(round));
    // Half as many again as there are, so that there are several full pages.
    const more = slice.corrections.slice(0, 300).map((one) => ({ ...one, id: `${one.id}-again` }));
    const corrections = [...more, ...slice.corrections];
    site.files.set('corrections', { ...slice, corrections });
    const parts = pagesOfCorrections(corrections.length);
    const paths = Array.from({ length: parts }, (_, i) =>
      i + 1 === parts ? '/corrections/' : `/corrections/${i + 1}/`,
    );
    const ids: (string | undefined)[] = [];
    for (const path of paths) {
      const html = await htmlOf(path);
      expect(zipped(html), path).toBeLessThan(LIMIT);
      expect(paths.filter((other) => !linked(html).has(other))).toEqual([]);
      ids.push(
        ...[...html.matchAll(/<article id="([^"]+)"/g)].map((found) => found[1]).toReversed(),
      );
    }
    expect(ids.toReversed()).toEqual(corrections.map(({ id }) => id));
  });
});
