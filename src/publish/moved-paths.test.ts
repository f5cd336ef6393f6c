import { describe, expect, it } from 'vitest';
import { THIRD, tinyData, type Edit } from '../testing/tiny.ts';
import { misspeltPairs, retiredPaths } from './moved-paths.ts';
import { pagePaths } from './page-paths.ts';

const OUTLINE = '2001-02-11-outline';
const ANSWER = '2001-07-southland-outline';
const PAGE = `/compare/${OUTLINE}...${ANSWER}/`;

const retired: Edit = [
  'redirects.json',
  '/-',
  { kind: 'proposal', from: 'old-outline', to: OUTLINE, reason: 'It was renamed.' },
];
const data = tinyData(retired);

describe('misspeltPairs', () => {
  const moves = new Map(misspeltPairs(data).map(({ from, to }) => [from, to]));

  it.each([
    ['in the wrong order', `/compare/${ANSWER}...${OUTLINE}/`],
    ['with a retired id', `/compare/old-outline...${ANSWER}/`],
    ['with a retired id, in the wrong order', `/compare/${ANSWER}...old-outline/`],
  ])('leads a pair %s to its page', (_, from) => {
    expect(moves.get(from)).toBe(PAGE);
  });

  it('leads every pair to a page that stands, and none away from one', () => {
    const pages = new Set(pagePaths(data));
    for (const [from, to] of moves) {
      expect(pages.has(to)).toBe(true);
      expect(pages.has(from)).toBe(false);
    }
  });

  it('has nothing to lead where nothing builds on anything', () => {
    expect(misspeltPairs(tinyData([THIRD, '/proposals/0/basedOn', []]))).toEqual([]);
  });
});

describe('retiredPaths', () => {
  it('leads from the page of a retired id to that of the one that replaced it', () => {
    expect(retiredPaths(data)).toContainEqual({
      from: '/proposals/old-outline/',
      to: `/proposals/${OUTLINE}/`,
    });
  });

  it('leads the frame of a retired id on as well, since articles keep their code', () => {
    expect(retiredPaths(data)).toContainEqual({
      from: '/embed/proposals/old-outline/',
      to: `/embed/proposals/${OUTLINE}/`,
    });
  });
});
