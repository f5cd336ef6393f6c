import { issueWords } from '#language/issues.ts';
import { peopleWords } from '#language/people.ts';
import { positionsWords } from '#language/positions.ts';
import { tabledWords } from '#language/tabled.ts';
import { timelineWords } from '#language/timeline.ts';
import { venueWords } from '#language/venues.ts';
import { words } from '../messages/words.ts';
import { issuesTold } from '../model/issues-told.ts';
import type { Dataset } from '../model/types.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';

/** A picture that other sites show in a frame. */
export type FramedPicture = {
  /** The path of the frame. */
  path: string;
  /** The page on which it stands, and which tells others of its frame. */
  page: string;
  name: string;
  /** Pixels at the width of an article, for those who take out the script: it scrolls where it is higher. */
  height: number;
};

/** Every picture that other sites can show: a new one is one entry here, a route and a page. */
export function framedPictures(data: Dataset): FramedPicture[] {
  return [
    {
      path: embedPaths.tabled.to(),
      page: paths.home.to(),
      name: tabledWords.title,
      height: 760,
    },
    {
      path: embedPaths.issues.to(),
      page: paths.issues.to(),
      name: issueWords.index.title,
      height: 900,
    },
    ...issuesTold(data).map(({ id, name }) => ({
      path: embedPaths.issue.to(id),
      page: paths.issue.to(id),
      name: issueWords.title(name),
      height: 640,
    })),
    {
      path: embedPaths.timeline.to(),
      page: paths.timeline.to(),
      name: timelineWords.title,
      height: 900,
    },
    {
      path: embedPaths.positions.to(),
      page: paths.positions.to(),
      name: positionsWords.title,
      height: 900,
    },
    {
      path: embedPaths.people.to(),
      page: paths.people.to(),
      name: peopleWords.title,
      height: 900,
    },
    ...data.people.map(({ id, name }) => ({
      path: embedPaths.person.to(id),
      page: paths.person.to(id),
      name: peopleWords.matrixOf(name),
      height: 480,
    })),
    {
      path: embedPaths.venues.to(),
      page: paths.venues.to(),
      name: venueWords.title,
      height: 900,
    },
    {
      path: embedPaths.proposals.to(),
      page: paths.proposals.to(),
      name: words.proposal.listTitle,
      height: 900,
    },
  ];
}
