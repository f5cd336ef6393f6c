import { pagesOfCorrections } from '../model/corrections-pages.ts';
import { issuesTold } from '../model/issues-told.ts';
import { issueCuts } from '../model/slices/issue-cuts.ts';
import { pagesOfProposals } from '../model/slices/proposal-parts.ts';
import { partsOfPositions } from '../model/slices/positions-pages.ts';
import { sourceParts } from '../model/slices/source-parts.ts';
import { partsOfTimeline } from '../model/slices/timeline-parts.ts';
import { venuePages } from '../model/slices/venue-parts.ts';
import type { Dataset } from '../model/types.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { changesPath, paths } from '../urls/paths.ts';
import { framedPictures } from './framed-pictures.ts';

/** The path of every page of the site that is prerendered. */
export function pagePaths(data: Dataset): string[] {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  const cutsOf = issueCuts(data);
  return [
    paths.home.to(),
    paths.proposals.to(),
    ...Array.from({ length: pagesOfProposals(proposals.length) - 1 }, (_, i) =>
      paths.proposalsPart.to(String(i + 1)),
    ),
    paths.compare.to(),
    paths.issues.to(),
    ...issuesTold(data).flatMap(({ id }) => [
      paths.issue.to(id),
      ...cutsOf(id)
        .slice(1)
        .map((_, i) => paths.issuePart.to(id, String(i + 1))),
    ]),
    paths.timeline.to(),
    ...Array.from({ length: partsOfTimeline(data) - 1 }, (_, i) =>
      paths.timelinePart.to(String(i + 1)),
    ),
    paths.positions.to(),
    ...Array.from({ length: partsOfPositions(data.positions).length - 1 }, (_, i) =>
      paths.positionsPart.to(String(i + 1)),
    ),
    paths.people.to(),
    ...data.people.map(({ id }) => paths.person.to(id)),
    paths.venues.to(),
    ...venuePages(data).flatMap(({ id, parts }) => [
      paths.venue.to(id),
      ...Array.from({ length: parts - 1 }, (_, i) => paths.venuePart.to(id, String(i + 1))),
    ]),
    paths.corrections.to(),
    ...Array.from({ length: pagesOfCorrections(data.corrections.length) - 1 }, (_, i) =>
      paths.correctionsPart.to(String(i + 1)),
    ),
    paths.sources.to(),
    ...sourceParts(data)
      .slice(1)
      .map(({ part }) => paths.sourcesPart.to(String(part))),
    paths.about.to(),
    paths.data.to(),
    paths.offline.to(),
    paths.openOwn.to(),
    paths.yourTalks.to(),
    ...data.rounds.map(({ id }) => paths.round.to(id)),
    ...proposals.map(({ id }) => paths.proposal.to(id)),
    ...proposals.flatMap(({ id, basedOn }) =>
      basedOn.map((link) => changesPath(link.proposal, id)),
    ),
  ];
}

/** The path of every page that is prerendered for other people's frames. */
export function embedPagePaths(data: Dataset): string[] {
  return [
    embedPaths.compare.to(),
    ...data.rounds.map(({ id }) => embedPaths.round.to(id)),
    ...data.rounds.flatMap((round) => round.proposals.map(({ id }) => embedPaths.proposal.to(id))),
    ...framedPictures(data).map(({ path }) => path),
  ];
}
