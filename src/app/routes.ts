import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { ProposalBody } from '../features/proposal/body.ts';
import { RoundRest } from '../features/round/rest.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';

export type Route = {
  pattern: string;
  /** The file of the page, by which the build finds its chunk to preload. */
  file: string;
  load: () => Promise<ComponentType>;
  /** Gets the code of what comes after the page, where it has such. It never fails. */
  rest?: () => Promise<unknown>;
  /** The public data files that the page needs before it can be shown, by the id or pair in its address, and the part. */
  slices: (id: string, part: string) => string[];
  /**
   * Made for other people's frames, and so without what stands around the pages of the site. A still
   * one is finished HTML; a live one is taken over by React like any page.
   */
  frame?: 'still' | 'live';
};

/** Still frames: the build draws them, and no browser does, so that their code is in no bundle. */
const stillFrames: readonly Route[] = [
  {
    pattern: embedPaths.round.pattern,
    file: 'src/pages/embed-round-page.tsx',
    load: () => import('../pages/embed-round-page.tsx').then((m) => m.EmbedRoundPage),
    slices: (id) => [`rounds/${id}`],
    frame: 'still',
  },
  {
    pattern: embedPaths.proposal.pattern,
    file: 'src/pages/embed-proposal-page.tsx',
    load: () => import('../pages/embed-proposal-page.tsx').then((m) => m.EmbedProposalPage),
    slices: (id) => [`proposals/${id}`],
    frame: 'still',
  },
  {
    pattern: embedPaths.tabled.pattern,
    file: 'src/pages/embed-tabled-page.tsx',
    load: () => import('../pages/embed-tabled-page.tsx').then((m) => m.EmbedTabledPage),
    slices: () => ['index'],
    frame: 'still',
  },
  {
    pattern: embedPaths.issues.pattern,
    file: 'src/pages/embed-issues-page.tsx',
    load: () => import('../pages/embed-issues-page.tsx').then((m) => m.EmbedIssuesPage),
    slices: () => ['issues'],
    frame: 'still',
  },
  {
    pattern: embedPaths.issue.pattern,
    file: 'src/pages/embed-issue-page.tsx',
    load: () => import('../pages/embed-issue-page.tsx').then((m) => m.EmbedIssuePage),
    slices: (id) => [`issues/${id}`],
    frame: 'still',
  },
  {
    pattern: embedPaths.timeline.pattern,
    file: 'src/pages/embed-timeline-page.tsx',
    load: () => import('../pages/embed-timeline-page.tsx').then((m) => m.EmbedTimelinePage),
    slices: () => ['timeline'],
    frame: 'still',
  },
  {
    pattern: embedPaths.positions.pattern,
    file: 'src/pages/embed-positions-page.tsx',
    load: () => import('../pages/embed-positions-page.tsx').then((m) => m.EmbedPositionsPage),
    slices: () => ['positions'],
    frame: 'still',
  },
  {
    pattern: embedPaths.people.pattern,
    file: 'src/pages/embed-people-page.tsx',
    load: () => import('../pages/embed-people-page.tsx').then((m) => m.EmbedPeoplePage),
    slices: () => ['people'],
    frame: 'still',
  },
  {
    pattern: embedPaths.person.pattern,
    file: 'src/pages/embed-person-page.tsx',
    load: () => import('../pages/embed-person-page.tsx').then((m) => m.EmbedPersonPage),
    slices: (id) => [`people/${id}`],
    frame: 'still',
  },
  {
    pattern: embedPaths.venues.pattern,
    file: 'src/pages/embed-venues-page.tsx',
    load: () => import('../pages/embed-venues-page.tsx').then((m) => m.EmbedVenuesPage),
    slices: () => ['venues'],
    frame: 'still',
  },
  {
    pattern: embedPaths.proposals.pattern,
    file: 'src/pages/embed-proposals-page.tsx',
    load: () => import('../pages/embed-proposals-page.tsx').then((m) => m.EmbedProposalsPage),
    slices: () => ['listed/newest'],
    frame: 'still',
  },
];

/* Pages of which a long list has several. */
const proposalsPage = {
  file: 'src/pages/proposals-page.tsx',
  load: () => import('../pages/proposals-page.tsx').then((m) => m.ProposalsPage),
};
const issuePage = {
  file: 'src/pages/issue-page.tsx',
  load: () => import('../pages/issue-page.tsx').then((m) => m.IssuePage),
};
const correctionsPage = {
  file: 'src/pages/corrections-page.tsx',
  load: () => import('../pages/corrections-page.tsx').then((m) => m.CorrectionsPage),
  slices: () => ['corrections'],
};
const sourcesPage = {
  file: 'src/pages/sources-page.tsx',
  load: () => import('../pages/sources-page.tsx').then((m) => m.SourcesPage),
};
const venuePage = {
  file: 'src/pages/venue-page.tsx',
  load: () => import('../pages/venue-page.tsx').then((m) => m.VenuePage),
};

/** Every route. Each page is a chunk of its own: a round is read without the code that compares. */
export const routes: readonly Route[] = [
  {
    pattern: paths.home.pattern,
    file: 'src/pages/home-page.tsx',
    load: () => import('../pages/home-page.tsx').then((m) => m.HomePage),
    slices: () => ['index'],
  },
  {
    pattern: paths.round.pattern,
    file: 'src/pages/round-page.tsx',
    load: () => import('../pages/round-page.tsx').then((m) => m.RoundPage),
    rest: () => Promise.all([ProposalBody.get(), RoundRest.get()]),
    slices: (id) => [`rounds/${id}`],
  },
  {
    ...proposalsPage,
    pattern: paths.proposals.pattern,
    slices: () => ['listed/newest'],
  },
  {
    ...proposalsPage,
    pattern: paths.proposalsPart.pattern,
    slices: (part) => [`listed/${part}`],
  },
  {
    pattern: paths.proposal.pattern,
    file: 'src/pages/proposal-page.tsx',
    load: () => import('../pages/proposal-page.tsx').then((m) => m.ProposalPage),
    rest: () => ProposalBody.get(),
    slices: (id) => [`proposals/${id}`],
  },
  {
    pattern: paths.compare.pattern,
    file: 'src/pages/compare-page.tsx',
    load: () => import('../pages/compare-page.tsx').then((m) => m.ComparePage),
    slices: () => ['names'],
  },
  {
    pattern: paths.changes.pattern,
    file: 'src/pages/changes-page.tsx',
    load: () => import('../pages/changes-page.tsx').then((m) => m.ChangesPage),
    slices: (pair) => [`changes/${pair}`],
  },
  {
    pattern: paths.issues.pattern,
    file: 'src/pages/issues-page.tsx',
    load: () => import('../pages/issues-page.tsx').then((m) => m.IssuesPage),
    slices: () => ['issues'],
  },
  {
    ...issuePage,
    pattern: paths.issue.pattern,
    slices: (id) => [`issues/${id}`],
  },
  {
    ...issuePage,
    pattern: paths.issuePart.pattern,
    slices: (id, part) => [`issues/${id}/${part}`],
  },
  {
    pattern: paths.timeline.pattern,
    file: 'src/pages/timeline-page.tsx',
    load: () => import('../pages/timeline-page.tsx').then((m) => m.TimelinePage),
    slices: () => ['timeline'],
  },
  {
    pattern: paths.timelinePart.pattern,
    file: 'src/pages/timeline-page.tsx',
    load: () => import('../pages/timeline-page.tsx').then((m) => m.TimelinePage),
    slices: (part) => [`timeline/${part}`],
  },
  {
    pattern: paths.positions.pattern,
    file: 'src/pages/positions-page.tsx',
    load: () => import('../pages/positions-page.tsx').then((m) => m.PositionsPage),
    slices: () => ['positions'],
  },
  {
    pattern: paths.positionsPart.pattern,
    file: 'src/pages/positions-page.tsx',
    load: () => import('../pages/positions-page.tsx').then((m) => m.PositionsPage),
    slices: (part) => [`positions/${part}`],
  },
  {
    pattern: paths.people.pattern,
    file: 'src/pages/people-page.tsx',
    load: () => import('../pages/people-page.tsx').then((m) => m.PeoplePage),
    slices: () => ['people'],
  },
  {
    pattern: paths.person.pattern,
    file: 'src/pages/person-page.tsx',
    load: () => import('../pages/person-page.tsx').then((m) => m.PersonPage),
    slices: (id) => [`people/${id}`],
  },
  {
    pattern: paths.venues.pattern,
    file: 'src/pages/venues-page.tsx',
    load: () => import('../pages/venues-page.tsx').then((m) => m.VenuesPage),
    slices: () => ['venues'],
  },
  {
    ...venuePage,
    pattern: paths.venue.pattern,
    slices: (id) => [`venues/${id}`],
  },
  {
    ...venuePage,
    pattern: paths.venuePart.pattern,
    slices: (id, part) => [`venues/${id}/${part}`],
  },
  {
    ...correctionsPage,
    pattern: paths.corrections.pattern,
  },
  {
    ...correctionsPage,
    pattern: paths.correctionsPart.pattern,
  },
  {
    ...sourcesPage,
    pattern: paths.sources.pattern,
    slices: () => ['outlets/1'],
  },
  {
    ...sourcesPage,
    pattern: paths.sourcesPart.pattern,
    slices: (part) => [`outlets/${part}`],
  },
  {
    pattern: paths.about.pattern,
    file: 'src/pages/about-page.tsx',
    load: () => import('../pages/about-page.tsx').then((m) => m.AboutPage),
    slices: () => [],
  },
  {
    pattern: paths.data.pattern,
    file: 'src/pages/data-page.tsx',
    load: () => import('../pages/data-page.tsx').then((m) => m.DataPage),
    slices: () => ['names', 'downloads'],
  },
  {
    pattern: paths.offline.pattern,
    file: 'src/pages/offline-page.tsx',
    load: () => import('../pages/offline-page.tsx').then((m) => m.OfflinePage),
    slices: () => [],
  },
  {
    pattern: paths.openOwn.pattern,
    file: 'src/pages/open-own-page.tsx',
    load: () => import('./own/gate.ts').then((m) => m.openOwnPage()),
    slices: () => [],
  },
  {
    pattern: paths.yourTalks.pattern,
    file: 'src/pages/your-talks-page.tsx',
    load: () => import('./own/gate.ts').then((m) => m.yourTalksPage()),
    slices: () => [],
  },
  {
    pattern: embedPaths.compare.pattern,
    file: 'src/pages/embed-compare-page.tsx',
    load: () => import('../pages/embed-compare-page.tsx').then((m) => m.EmbedComparePage),
    slices: () => ['names'],
    frame: 'live',
  },
  ...(import.meta.env.SSR || import.meta.env.DEV ? stillFrames : []),
];

/** For every path that no route has. */
export const notFoundRoute: Route = {
  pattern: '*',
  file: 'src/pages/not-found-page.tsx',
  load: () => import('../pages/not-found-page.tsx').then((m) => m.NotFoundPage),
  slices: () => [],
};

/** The route of a path with the data files that it needs; null for a path that no route has. */
export function routeFor(pathname: string): { route: Route; slices: string[] } | null {
  for (const route of routes) {
    const params = matchPath(route.pattern, pathname)?.params;
    if (params) {
      const { id, pair, part = '' } = params;
      return { route, slices: route.slices(id ?? pair ?? '', part) };
    }
  }
  return null;
}
