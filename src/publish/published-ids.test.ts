import { beforeAll, describe, expect, it } from 'vitest';
import { isClaimId } from '../model/claim-ids.ts';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { allClaims } from '../model/slices/claim-parts.ts';
import type { ClaimsSlice } from '../model/slices/claims-slice.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import type { Dataset } from '../model/types.ts';
import { readDataFiles } from './data-files.ts';
import { retiredPaths } from './moved-paths.ts';
import { pagePaths } from './page-paths.ts';

let data: Dataset;
let claims: ClaimsSlice;
let paths: Set<string>;
beforeAll(async () => {
  const { tree, findings } = parseFiles(await readDataFiles());
  if (!tree) throw new Error(JSON.stringify(findings));
  data = datasetOf(tree);
  claims = allClaims(publicFiles(data));
  paths = new Set(pagePaths(data));
});

describe('an id that was published', () => {
  it('has a page, or a page that leads on, if it is a round or a proposal', () => {
    const lands = new Set([...paths, ...retiredPaths(data).map(({ from }) => from)]);
    const ids = data.editions.flatMap((edition) => edition.ids).filter((id) => !isClaimId(id));
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => !lands.has(`/${id}/`))).toEqual([]);
  });

  it('stands on a page, or leads on to one that does, if it is a claim', () => {
    const standing = new Set(Object.values(claims.pages).flat());
    const ids = data.editions.flatMap((edition) => edition.ids).filter(isClaimId);
    expect(ids.length).toBeGreaterThan(3000);
    expect(ids.filter((id) => !standing.has(claims.moved[id] ?? id))).toEqual([]);
  });
});
describe('the list of claims', () => {
  it('names no page that is not there', () => {
    expect(Object.keys(claims.pages).filter((path) => !paths.has(path))).toEqual([]);
  });
});
