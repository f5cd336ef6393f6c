import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import { words } from '../messages/words.ts';
import { loadCode } from '../site/load-code.ts';
import { Head } from '../ui/head.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { useHydrated } from '../urls/use-view.ts';

/** A page that helps: what was asked for, what may be meant, the way to search. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  // The build knows no address for this page; what was asked for is filled in once script runs.
  const hydrated = useHydrated();
  const offers = useOffers();
  return (
    <>
      <Head title={words.notFound.title} description={words.notFound.help} path={null} />
      <h1 className="font-serif text-4xl leading-tight font-semibold" tabIndex={-1}>
        {words.notFound.title}
      </h1>
      {hydrated && (
        <p className="mt-3 [overflow-wrap:anywhere] text-soft">{words.notFound.asked(pathname)}</p>
      )}
      <p className="mt-3 max-w-[38rem]">{words.notFound.help}</p>
      {offers && createElement(offers)}
      <p className="mt-6">
        <Link to={`${paths.home.to()}#search`} className="py-1">
          {words.notFound.search}
        </Link>
        {words.between.dot}
        <Link to={paths.home.to()} className="py-1">
          {words.notFound.home}
        </Link>
      </p>
    </>
  );
}

/** What finds out what was meant: of no use on any other page, and this one helps without it. */
function useOffers(): ComponentType | null {
  const [offers, setOffers] = useState<ComponentType | null>(null);
  useEffect(() => {
    loadCode(() => import('./not-found-offers.tsx')).then(
      ({ NotFoundOffers }) => setOffers(() => NotFoundOffers),
      () => {},
    );
  }, []);
  return offers;
}
