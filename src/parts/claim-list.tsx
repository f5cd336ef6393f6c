import type { ReactNode } from 'react';
import { counted } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { ClaimRow, type ClaimRowProps } from './claim-row.tsx';

/** Accounts that stand open; what they say, the others mostly repeat. */
const OPEN = 3;

type Props<C> = Pick<ClaimRowProps, 'sources'> & {
  claims: readonly C[];
  /** What stands before the text of one of them. */
  lead?: (claim: C) => ReactNode;
};

/**
 * Accounts of one thing: the first three, and the others folded. Folded by the browser's own means, which it opens
 * itself for what is searched for in the page and for what an address names.
 */
export function ClaimList<C extends ClaimRowProps['claim']>({ claims, sources, lead }: Props<C>) {
  const rows = claims.map((claim) => (
    <ClaimRow key={claim.id} claim={claim} sources={sources} lead={lead?.(claim)} />
  ));
  const folded = rows.slice(OPEN);
  return (
    <div className="min-w-0">
      <ul className="claims">{rows.slice(0, OPEN)}</ul>
      {folded.length > 0 && (
        <details>
          <summary className="no-print min-h-6 border-t border-hair pt-2 text-sm text-soft hover:text-accent">
            {counted(folded.length, words.figure.folded)}
          </summary>
          <ul className="claims">{folded}</ul>
        </details>
      )}
    </div>
  );
}
