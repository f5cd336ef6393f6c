import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { tinyData } from '../model/tiny.ts';
import { paths } from '../urls/paths.ts';
import { retiredPaths } from './moved-paths.ts';
import { pagePaths } from './page-paths.ts';

const data = tinyData();
const pages = pagePaths(data);
const patterns = Object.values(paths).map(({ pattern }) => pattern);

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
