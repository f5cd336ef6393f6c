import { ownAnswer, ownDataset } from '../../dataset/own/answer.ts';
import type { OwnDataset } from '../../dataset/own/store.ts';
import { ownSite } from '#language/own-site.ts';
import type { Edition } from '../../model/slices/edition.ts';
import { BASE, showOwn } from '../../site/here.ts';
import { loadCode } from '../../site/load-code.ts';
import { OPEN_PATH } from '../../site/own.ts';
import { below } from '../../site/path.ts';
import { releaseHere } from '../../site/release.ts';
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
  const { edition: made, from } = await ofThisRelease(await ownDataset(key));
  const edition = { ...made, from };
  const start = below(OPEN_PATH, BASE);
  const basename = `/${key}`;
  const history = ownHistory(start, key, () => window.location.reload());
  showOwn({
    named: ownSite.named(from),
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

/** What another release made of the file may lack what this one shows: it is made anew. Where that fails, it stands. */
async function ofThisRelease(dataset: OwnDataset): Promise<OwnDataset> {
  const { key } = dataset;
  const release = releaseHere();
  if (dataset.release === release) return dataset;
  try {
    const { runJob } = await loadCode(() => import('../../features/own/reading/run-job.ts'));
    await runJob('renew', { key, release }, { onCourse: () => {} });
    return await ownDataset(key);
  } catch {
    return dataset;
  }
}
