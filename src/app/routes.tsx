import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { AboutPage } from '../pages/about-page.tsx';
import { ComparePage } from '../pages/compare-page.tsx';
import { DataPage } from '../pages/data-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { ProposalPage } from '../pages/proposal-page.tsx';
import { ProposalsPage } from '../pages/proposals-page.tsx';
import { RoundPage } from '../pages/round-page.tsx';
import { SourcesPage } from '../pages/sources-page.tsx';
import { paths } from '../urls/paths.ts';

type Route = {
  pattern: string;
  Page: ComponentType;
  /** The public data files that the page needs before it can be shown, by the id in its address. */
  slices: (id: string) => string[];
};

/** Every route. All are in one bundle: a page that loads its code late paints twice. */
export const routes: readonly Route[] = [
  { pattern: paths.home.pattern, Page: HomePage, slices: () => ['index'] },
  { pattern: paths.round.pattern, Page: RoundPage, slices: (id) => [`rounds/${id}`] },
  { pattern: paths.proposals.pattern, Page: ProposalsPage, slices: () => ['index'] },
  { pattern: paths.proposal.pattern, Page: ProposalPage, slices: (id) => [`proposals/${id}`] },
  { pattern: paths.compare.pattern, Page: ComparePage, slices: () => ['index'] },
  { pattern: paths.sources.pattern, Page: SourcesPage, slices: () => ['sources'] },
  { pattern: paths.about.pattern, Page: AboutPage, slices: () => [] },
  { pattern: paths.data.pattern, Page: DataPage, slices: () => ['index'] },
];

/** The data files that the page at a path needs; none for a path that no route has. */
export function slicesFor(pathname: string): string[] {
  for (const { pattern, slices } of routes) {
    const match = matchPath(pattern, pathname);
    if (match) return slices(match.params.id ?? '');
  }
  return [];
}
