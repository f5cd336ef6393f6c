import { searching } from '#language/searching.ts';
import { useClaimPlaces } from '../../../dataset/claim-hooks.ts';
import { words } from '../../../messages/words.ts';
import { findClaim, type ClaimPlace } from '../../../model/find-claim.ts';
import { Link } from '../../../ui/link.tsx';
import { buttonClass } from '../../../ui/styles.ts';

/** Where something stands whose id was typed and that is no account itself, or is one no longer. */
export function ClaimLine({ id }: { id: string }) {
  const claims = useClaimPlaces(id);
  if (claims.state === 'loading') return <p className="py-2 text-soft">{words.site.loading}</p>;
  if (claims.state === 'failed')
    return (
      <p className="py-2">
        {searching.failed}{' '}
        <button type="button" className={buttonClass} onClick={claims.retry}>
          {searching.retry}
        </button>
      </p>
    );
  const found = findClaim(claims.value, id);
  if (found.state !== 'unknown')
    return (
      <div className="py-2">
        {found.state === 'moved' && <p>{searching.claimMoved(id)}</p>}
        <Places places={[found.at]} />
      </div>
    );
  return (
    <div className="py-2">
      <p>{searching.claimUnknown(id)}</p>
      {found.near.length > 0 && (
        <>
          <p>{searching.claimNear}</p>
          <Places places={found.near} />
        </>
      )}
    </div>
  );
}

function Places({ places }: { places: readonly ClaimPlace[] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.id}>
          <Link
            to={`${place.page}#${place.id}`}
            data-result=""
            className="block min-h-6 py-0.5 max-sm:min-h-11"
          >
            {place.id}
          </Link>
        </li>
      ))}
    </ul>
  );
}
