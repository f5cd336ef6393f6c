import { useEffect, useState } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import { useClaimPlaces } from '../dataset/claim-hooks.ts';
import { useNamesWhen } from '../dataset/hooks.ts';
import { claimWords } from '#language/claims.ts';
import { words } from '../messages/words.ts';
import { claimIdIn } from '../model/claim-ids.ts';
import { findClaim, type ClaimPlace } from '../model/find-claim.ts';
import type { NamesSlice } from '../model/slices/names-slice.ts';
import { linkTo } from '../site/here.ts';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { pagesShown } from '../urls/pages-shown.ts';
import { broughtHow } from './arrival.ts';
import { land, whenShown } from './land.ts';

/** Search params that can take a claim out of the view of a page that holds it. */
const NARROWING = ['rung', 'asof', 'diff'];

/** Leads to the claim that the address names, once for each address. */
export function Landing() {
  const { pathname, search, hash } = useLocation();
  const address = pathname + search + hash;
  const [opened] = useState(address);
  return <LandedClaim key={address} again={address !== opened} />;
}

/**
 * Opens what holds the claim, brings it into view, marks it and gives it the focus. Where the page does
 * not show it, says why, or where it is.
 */
function LandedClaim({ again }: { again: boolean }) {
  const location = useLocation();
  const { search, hash } = location;
  const id = claimIdIn(hash) ?? '';
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let unmark: (() => void) | undefined;
    const stop = whenShown(id, (element, waited) => {
      // On "back" the reader is where they were; on opening, where the browser has led them.
      const how = broughtHow();
      // An anchor with a mark behind it has led nowhere.
      const led = hash === `#${id}` && !again && !narrowed(search);
      const moved = how === 'to address' || !led;
      const scroll = waited || (how !== 'to place' && moved);
      if (element) {
        unmark = land(element, { scroll });
        return;
      }
      setMissing(true);
      // What is said of it stands at the top; the browser may have led to where it was before a filter.
      if (how !== 'to place') window.scrollTo(0, 0);
    });
    return () => {
      stop();
      unmark?.();
    };
  }, [id, search, hash, again]);
  return (
    <div role="status" className="no-print max-w-[42rem]">
      {missing && (
        <div className="mb-6 border-s-4 border-accent ps-4">
          <Missing id={id} location={location} />
        </div>
      )}
    </div>
  );
}

const narrowed = (search: string) =>
  NARROWING.some((name) => new URLSearchParams(search).has(name));

/** Why the claim is not in view: left out by the reader's own choice, elsewhere, retired, or unknown. */
function Missing({ id, location }: { id: string; location: Location }) {
  const { landing } = claimWords;
  const claims = useClaimPlaces(id);
  const index = useNamesWhen(true);
  if (claims.state === 'loading') return <p className="text-soft">{words.site.loading}</p>;
  if (claims.state === 'failed')
    return (
      <p>
        {landing.unseen(id)}{' '}
        <button type="button" className="min-h-11 underline" onClick={claims.retry}>
          {landing.retry}
        </button>
      </p>
    );
  const found = findClaim(claims.value, id);
  if (found.state === 'unknown')
    return (
      <>
        <p>{landing.unknown(id)}</p>
        {found.near.length > 0 && (
          <>
            <p className="mt-2">{landing.near}</p>
            <ul>
              {found.near.map((place) => (
                <li key={place.id}>
                  <PlaceLink place={place} index={index} />
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    );
  // A long list has several pages: an address of one leads on to another.
  const { page } = found.at;
  if (
    found.state === 'stands' &&
    page !== location.pathname &&
    LISTS.some((list) => [page, location.pathname].every((path) => path.startsWith(list)))
  )
    return <LeadOn to={page.concat(location.search, location.hash)} />;
  const { pages } = pagesShown(location.pathname, location.search, index);
  if (found.state === 'stands' && pages.includes(found.at.page) && narrowed(location.search))
    return (
      <p>
        {landing.hidden} <ShowAll location={location} />
      </p>
    );
  return (
    <p>
      {landing[found.state](id)} <PlaceLink place={found.at} index={index} />
    </p>
  );
}

/** No link: the address keeps what other programs put into it, and no link of ours repeats that. */
function ShowAll({ location }: { location: Location }) {
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className="min-h-11 underline"
      onClick={() => void navigate({ ...location, search: widened(location.search) })}
    >
      {claimWords.landing.showAll}
    </button>
  );
}

/** What stands on one page, or on several where there is much of it. */
const LISTS = [paths.positions.to(), paths.corrections.to()];

/** By the browser, which then finds what is named as on any page. */
function LeadOn({ to }: { to: string }): null {
  useEffect(() => window.location.replace(linkTo(to)), [to]);
  return null;
}

function widened(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of NARROWING) params.delete(name);
  return params.toString();
}

function PlaceLink({ place, index }: { place: ClaimPlace; index: NamesSlice | null }) {
  return (
    <Link to={`${place.page}#${place.id}`}>
      {claimWords.landing.place(place.id, pageName(place.page, index))}
    </Link>
  );
}

/** The name of a page that holds claims; its path until names are there. */
function pageName(page: string, index: NamesSlice | null): string {
  if (page.startsWith(paths.positions.to())) return words.site.positions;
  if (page.startsWith(paths.corrections.to())) return claimWords.corrections.title;
  const names = index?.rounds.flatMap((round) => [
    { path: paths.round.to(round.id), name: round.title },
    ...round.proposals.map(({ id, name }) => ({ path: paths.proposal.to(id), name })),
  ]);
  return names?.find(({ path }) => path === page)?.name ?? page;
}
