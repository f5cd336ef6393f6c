import { editionOfOwn, ownAnswer } from '../../dataset/own/answer.ts';
import { ownSite } from '#language/own-site.ts';
import type { Edition } from '../../model/slices/edition.ts';
import { BASE, showOwn } from '../../site/here.ts';
import { OPEN_PATH } from '../../site/own.ts';
import { below } from '../../site/path.ts';
import { paths } from '../../urls/paths.ts';
import type { SiteHistory } from '../site-router.tsx';
import { anchorsWithin } from './own-anchors.ts';
import { ownHistory } from './own-history.ts';

/** A dataset of the reader's own, ready to be shown. */
export type OpenedOwn = {
  edition: Edition;
  basename: string;
  history: SiteHistory;
};

/** What the published site alone has; files of it, too, have a dot in their names. */
const OF_SITE = [paths.about.to(), paths.data.to(), paths.offline.to(), '/embed/', '/your-talks/'];
const FILE = /^[^?#]*\.\w+$/;

/**
 * Opens a dataset that is kept on this device: from here on links lead within it, and its data is read from the device.
 *
 * @throws NoOwnDataset where none of that key is kept here, NotKept where the browser refuses to say
 */
export async function openOwn(key: string): Promise<OpenedOwn> {
  const edition = await editionOfOwn(key);
  const start = below(OPEN_PATH, BASE);
  const basename = `/${key}`;
  const history = ownHistory(start, key, () => window.location.reload());
  showOwn({
    named: ownSite.named(edition.from ?? ''),
    linkTo: (path) =>
      FILE.test(path) || OF_SITE.some((one) => path.startsWith(one))
        ? null
        : `${start}#${basename}${path}`,
    path: () => history.location.pathname.slice(basename.length),
    answer: (name) => ownAnswer(key, name),
  });
  anchorsWithin(history);
  return { edition, basename, history };
}
