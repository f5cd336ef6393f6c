import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { FullProposal, LineageLink } from '../../model/slices/full-proposal.ts';
import { changesPath, paths } from '../../urls/paths.ts';
import { Link } from '../../ui/link.tsx';
import { smallHeadingClass, apartLinkClass } from '../../ui/styles.ts';
import { hasLineage } from './contents.ts';
import { DataText } from '../../parts/data-text.tsx';

/** What a proposal builds on and what took it up, each with the ground for the link. */
export function LineageLinks({ proposal }: { proposal: FullProposal }) {
  const { parents, children, lineageNote } = proposal;
  if (!hasLineage(proposal)) return null;
  return (
    <section className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <section>
        <h3 className={smallHeadingClass}>{words.proposal.buildsOn}</h3>
        {parents.length === 0 ? (
          <p className="text-soft">{words.proposal.noParents}</p>
        ) : (
          <Links links={parents} pairOf={(link) => [link, proposal]} />
        )}
        {lineageNote && (
          <p className="mt-1 text-sm text-soft">
            <DataText>{lineageNote}</DataText>
          </p>
        )}
      </section>
      {children.length > 0 && (
        <section>
          <h3 className={smallHeadingClass}>{words.proposal.takenUp}</h3>
          <Links links={children} pairOf={(link) => [proposal, link]} />
        </section>
      )}
    </section>
  );
}

type Pair = [before: Named, after: Named];

type LinksProps = { links: readonly LineageLink[]; pairOf: (link: LineageLink) => Pair };

function Links({ links, pairOf }: LinksProps) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id} className="mt-0.5">
          <Link to={paths.proposal.to(link.id)} className={apartLinkClass}>
            <DataText>{link.name}</DataText>
          </Link>{' '}
          <span className="text-sm text-soft">
            {words.join.semicolon([date(link.date), words.proposal[link.basis]])}
            {link.note && (
              <>
                {words.between.stop}
                <DataText>{link.note}</DataText>
              </>
            )}
          </span>{' '}
          <WhatChanged pair={pairOf(link)} />
        </li>
      ))}
    </ul>
  );
}

function WhatChanged({ pair: [before, after] }: { pair: Pair }) {
  return (
    <Link
      to={changesPath(before.id, after.id)}
      className={`${apartLinkClass} text-sm whitespace-nowrap text-accent`}
      aria-label={words.proposal.whatChangedTo(before.name, after.name)}
    >
      {words.proposal.whatChanged}
    </Link>
  );
}
