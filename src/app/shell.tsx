import { useEffect, type ComponentType, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useEdition } from '../dataset/edition.ts';
import { followSettings } from '../device/theme.ts';
import { useTray } from '../device/tray.ts';
import { TrayBar } from '../features/tray/tray-bar.tsx';
import { date } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { Link } from '../ui/link.tsx';
import { Toaster } from '../ui/toast.tsx';
import { comparePath, paths, readingPath } from '../urls/paths.ts';
import { useAnnouncement } from './announcement.ts';
import { Apart } from './apart.tsx';
import { isAt, PageFoot } from './page-foot.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SearchOpener } from './search-opener.tsx';
import { TranslatedLine } from './translated-line.tsx';
import { WaitingLine } from './waiting-line.tsx';

/** What stands around the pages of a dataset of the reader's own, in place of what is of the published site. */
export type OwnAround = { Band: ComponentType; Footer: ComponentType };

/** What stands around every page. */
export function Shell({ children, own }: { children: ReactNode; own?: OwnAround | undefined }) {
  const announcement = useAnnouncement();
  useEffect(followSettings, []);
  return (
    <>
      <a
        href="#content"
        className="sr-only bg-raised focus:not-sr-only focus:absolute focus:z-30 focus:px-4 focus:py-2"
      >
        {words.site.skip}
      </a>
      <Apart>
        <Header />
      </Apart>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[75rem] px-5 pt-8 pb-16">
        <noscript>
          <p className="mb-6 border-s-4 border-accent ps-4 text-soft">{words.site.noScript}</p>
        </noscript>
        {import.meta.env.PARLEY_TRANSLATED && !own && <TranslatedLine />}
        {own && <own.Band />}
        {children}
      </main>
      <Apart>{own ? <own.Footer /> : <Footer />}</Apart>
      <Apart>
        <TrayBar />
      </Apart>
      <Apart>
        <Toaster />
      </Apart>
      <WaitingLine />
      <p className="sr-only" role="status">
        {announcement}
      </p>
    </>
  );
}

function Header() {
  const { pathname } = useLocation();
  // Of what was gathered, the address of the comparison is built; an empty tray leads to the start.
  const ids = useTray((tray) => tray.ids);
  const links = [
    { to: paths.home.to(), name: words.site.rounds },
    { to: paths.timeline.to(), name: words.site.timeline },
    { to: paths.issues.to(), name: words.site.issues },
    { to: paths.proposals.to(), name: words.site.proposals },
    { to: paths.positions.to(), name: words.site.positions },
    { to: comparePath(ids), name: words.site.compare },
  ];
  return (
    <header className="no-print border-b-4 border-double border-line">
      <div className="mx-auto flex max-w-[75rem] flex-wrap items-center gap-x-6 px-5 pt-3 md:flex-nowrap md:py-3">
        <Link to={paths.home.to()} className="font-serif text-2xl font-semibold no-underline">
          {words.site.name}
        </Link>{' '}
        <div className="ms-auto flex items-center gap-x-3 md:order-2">
          <LanguageSwitch />
          <SearchOpener className="needs-script inline-flex min-h-10 items-center gap-2 rounded border border-line px-3.5 text-soft no-underline hover:border-accent max-md:min-h-11" />
        </div>
        <nav aria-label={words.site.nav} className="max-md:w-full">
          <ul className="flex flex-wrap gap-x-5 md:gap-x-6">
            {links.map(({ to, name }) => (
              <li key={name}>
                <Link
                  to={to}
                  aria-current={isAt(to, pathname) ? 'page' : undefined}
                  className="inline-flex min-h-9 items-center pb-0.5 text-soft no-underline hover:text-ink aria-[current=page]:border-b-2 aria-[current=page]:border-accent aria-[current=page]:pb-0 aria-[current=page]:text-ink md:min-h-11"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Footer() {
  const edition = useEdition();
  // What the row above has no room for is marked here where it is open.
  const links = [
    { to: readingPath(), name: words.site.howToRead },
    { to: paths.people.to(), name: words.site.people },
    { to: paths.venues.to(), name: words.site.places },
    { to: paths.sources.to(), name: words.site.sources },
    { to: paths.about.to(), name: words.site.about },
    { to: `${paths.about.to()}#maker`, name: words.site.whoMakes },
    { to: paths.data.to(), name: words.site.data },
    { to: `${paths.data.to()}#feeds`, name: words.site.feeds },
    { to: paths.corrections.to(), name: words.site.corrections },
    { to: paths.offline.to(), name: words.site.offline },
  ];
  return (
    <PageFoot links={links}>
      <p>
        {words.site.footer(edition.title)}{' '}
        <Link to={paths.corrections.to()}>
          {words.site.footerVersion(edition.version, date(edition.date))}
        </Link>
        {words.between.end}
      </p>
      <p>{words.site.footerNote}</p>
    </PageFoot>
  );
}
