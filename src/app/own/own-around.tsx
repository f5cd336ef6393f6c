import { useEdition } from '../../dataset/edition.ts';
import { ownSite } from '#language/own-site.ts';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { BASE } from '../../site/here.ts';
import { below } from '../../site/path.ts';
import { paths, readingPath } from '../../urls/paths.ts';
import { PageFoot } from '../page-foot.tsx';

const toAll = below(paths.yourTalks.to(), BASE);

/** Says above every page whose file it shows. */
export function OwnBand() {
  const { title, from } = useEdition();
  return (
    <section
      aria-label={ownSite.label}
      className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 border border-accent bg-raised px-4 py-2 text-sm"
    >
      <p className="grow wrap-anywhere">{ownSite.band(title, from ?? '')}</p>
      <p className="no-print flex flex-wrap gap-x-4">
        <a href={toAll} className="py-1.5">
          {ownSite.all}
        </a>{' '}
        <a href={BASE} className="py-1.5">
          {ownSite.published}
        </a>
      </p>
    </section>
  );
}

/** What stands below every page: the lists of the dataset, and no feeds or downloads, which a server would have. */
export function OwnFooter() {
  const { title, version, date: day } = useEdition();
  const links = [
    { to: paths.people.to(), name: words.site.people },
    { to: paths.venues.to(), name: words.site.places },
    { to: paths.sources.to(), name: words.site.sources },
    { to: paths.corrections.to(), name: words.site.corrections },
    { to: readingPath(), name: words.site.howToRead },
  ];
  return (
    <PageFoot links={links}>
      <p>
        {ownSite.footer(title)} {ownSite.version(version, date(day))}
      </p>
      <p>{ownSite.footerNote}</p>
    </PageFoot>
  );
}
