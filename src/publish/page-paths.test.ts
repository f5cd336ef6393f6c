import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { tinyData } from '../testing/tiny.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { retiredPaths } from './moved-paths.ts';
import { embedPagePaths, pagePaths } from './page-paths.ts';

const data = tinyData();
const pages = pagePaths(data);
/** Lists have a second page where they are long, which those of the tiny dataset are not. */
const patterns = Object.values(paths)
  .map(({ pattern }) => pattern)
  .filter(
    (pattern) =>
      ![
        paths.correctionsPart,
        paths.issuePart,
        paths.positionsPart,
        paths.proposalsPart,
        paths.sourcesPart,
        paths.timelinePart,
        paths.venuePart,
      ].some((one) => one.pattern === pattern),
  );

describe('pagePaths', () => {
  it('has a page for every round', () => {
    expect(pages).toEqual(expect.arrayContaining(data.rounds.map(({ id }) => `/rounds/${id}/`)));
  });

  it('has a page for every proposal', () => {
    const proposals = data.rounds.flatMap((round) => round.proposals);
    expect(pages).toEqual(expect.arrayContaining(proposals.map(({ id }) => `/proposals/${id}/`)));
  });

  it.each(patterns)('has a page for the pattern %s', (pattern) => {
    expect(pages.filter((path) => matchPath(pattern, path))).not.toEqual([]);
  });

  it('has no page that no pattern matches', () => {
    const lost = pages.filter((path) => !patterns.some((pattern) => matchPath(pattern, path)));
    expect(lost).toEqual([]);
  });

  it('has every page once', () => {
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('has no page for a retired id, which leads on instead', () => {
    const retired = new Set(retiredPaths(data).map(({ from }) => from));
    expect(pages.filter((path) => retired.has(path))).toEqual([]);
  });
});

describe('embedPagePaths', () => {
  const frames = embedPagePaths(data);
  const framePatterns = Object.values(embedPaths).map(({ pattern }) => pattern);

  it('has a frame for every round, every proposal, comparisons, and every picture', () => {
    const proposals = data.rounds.flatMap((round) => round.proposals);
    expect(frames.toSorted()).toEqual(
      [
        '/embed/compare/',
        ...data.rounds.map(({ id }) => `/embed/rounds/${id}/`),
        ...proposals.map(({ id }) => `/embed/proposals/${id}/`),
        '/embed/tabled/',
        '/embed/issues/',
        '/embed/timeline/',
        '/embed/positions/',
        '/embed/proposals/',
        '/embed/venues/',
        '/embed/people/',
        ...data.people.map(({ id }) => `/embed/people/${id}/`),
        ...['pause', 'hostages', 'guarantees'].map((id) => `/embed/issues/${id}/`),
      ].toSorted(),
    );
  });

  it.each(framePatterns)('has a frame for the pattern %s', (pattern) => {
    expect(frames.some((path) => matchPath(pattern, path))).toBe(true);
  });

  it('has no page of the site, nor the site a frame', () => {
    expect(pages.filter((path) => frames.includes(path))).toEqual([]);
  });
});
