import { Fragment, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { ReaderSettings } from './reader-settings.tsx';

type Props = {
  /** What is said of the dataset, above the links. */
  children: ReactNode;
  links: readonly { to: string; name: string }[];
};

/** The foot of every page: what it says of the dataset, links, and how this device shows it. */
export function PageFoot({ children, links }: Props) {
  const { pathname } = useLocation();
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[75rem] flex-wrap items-start justify-between gap-x-10 gap-y-4 px-5 pt-6 pb-28 text-sm text-soft">
        <div className="max-w-[38rem]">
          {children}
          <p className="no-print mt-1 flex flex-wrap gap-x-4">
            {links.map(({ to, name }) => (
              <Fragment key={to}>
                <Link
                  to={to}
                  aria-current={!to.includes('#') && isAt(to, pathname) ? 'page' : undefined}
                  className="py-1.5 aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {name}
                </Link>{' '}
              </Fragment>
            ))}
          </p>
        </div>
        <ReaderSettings />
      </div>
    </footer>
  );
}

/** Whether a page is the start of a kind of pages, or one of that kind. All are below the home page, where the rounds are. */
export function isAt(to: string, pathname: string): boolean {
  const [start = ''] = to.split('?');
  if (start !== paths.home.to()) return pathname.startsWith(start);
  // Without an id, the address of a round ends with two slashes.
  return pathname === start || pathname.startsWith(paths.round.to('').slice(0, -1));
}
