import { describe, expect, it } from 'vitest';
import { indexSlice } from '../model/slices/index-slice.ts';
import { pages } from '../model/slices/pages.ts';
import { tinyData } from '../testing/tiny.ts';
import { pagesShown } from './pages-shown.ts';
import { paths } from './paths.ts';

const index = indexSlice(tinyData());
const ROUND = '/rounds/2001-02-10-portsea/';
const OUTLINE = '/proposals/2001-02-11-outline/';
const ANSWER = '/proposals/2001-07-southland-outline/';

const shown = (address: string) => {
  const { pathname, search } = new URL(address, 'https://parley.example.org');
  return pagesShown(pathname, search, index).pages;
};

describe('pagesShown', () => {
  it.each([
    ['a round and its proposals', ROUND, [ROUND, OUTLINE]],
    ['a round that tabled nothing', '/rounds/2001-03-eastland/', ['/rounds/2001-03-eastland/']],
    ['a proposal', `${OUTLINE}?rung=document`, [OUTLINE]],
    [
      'both sides of a change',
      '/compare/2001-02-11-outline...2001-07-southland-outline/',
      [OUTLINE, ANSWER],
    ],
    [
      'the columns of a comparison, a round with its proposals',
      '/compare/?p=2001-07-southland-outline.2001-02-10-portsea',
      [ANSWER, ROUND, OUTLINE],
    ],
    ['nothing in an empty comparison', '/compare/', []],
    ['nothing of ids that no record has', '/compare/?p=nothing', []],
    ['any other page itself', '/positions/', ['/positions/']],
  ])('is %s', (_, address, wanted) => {
    expect(shown(address)).toEqual(wanted);
  });

  it('takes a retired id for what replaced it', () => {
    expect(shown('/compare/?p=2001-02-outline')).toEqual([OUTLINE]);
  });

  it('is every round and every proposal on the home page', () => {
    expect(shown('/').toSorted()).toEqual(
      [...index.rounds.map(({ id }) => paths.round.to(id)), OUTLINE, ANSWER].toSorted(),
    );
  });

  it('is the round alone where the index is not there', () => {
    expect(pagesShown(ROUND, '', null).pages).toEqual([ROUND]);
  });

  it('says what a summary leaves out', () => {
    expect(pagesShown('/', '', index).without).toContain('response');
    expect(pagesShown(ROUND, '', index).without).toEqual([]);
  });
});

describe('the addresses in published data', () => {
  it('are those that links are built with', () => {
    expect([pages.round('a'), pages.proposal('a')]).toEqual([
      paths.round.to('a'),
      paths.proposal.to('a'),
    ]);
    expect(pages.correctionsPart('1')).toBe(paths.correctionsPart.to('1'));
    expect([pages.positions, pages.corrections, pages.sources]).toEqual([
      paths.positions.to(),
      paths.corrections.to(),
      paths.sources.to(),
    ]);
  });
});
