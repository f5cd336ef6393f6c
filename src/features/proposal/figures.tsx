import { Fragment } from 'react';
import { useEdition } from '../../dataset/edition.ts';
import { attribution } from '../../messages/attribution.ts';
import { alike, areNamed } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { bestAccount } from '../../model/best-account.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import { keyFiguresOf, type KeyFigure } from '../../model/key-figures.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from '../../model/slices/resolve.ts';
import { keyFigureName, KeyFigureValue } from '../../parts/key-figure.tsx';

type Props = {
  proposal: FullProposal;
  issues: readonly IssueName[];
  sources: Record<string, ResolvedSource>;
  filter: EvidenceFilter;
};

/** The key figures of a proposal, each with who says so; its name leads to all accounts of it. */
export function Figures({ proposal, issues, sources, filter }: Props) {
  const provisions = proposal.provisions.map((provision) => ({
    ...provision,
    reports: filterClaims(provision.reports, filter, sources).kept,
  }));
  const figures = keyFiguresOf(provisions, useEdition().keyIssues);
  if (figures.length === 0) return <p className="mt-2 text-soft">{words.proposal.noFigures}</p>;
  return (
    <dl className="mt-1 grid gap-x-8 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none lg:grid-rows-[auto_auto]">
      {figures.map((figure) => {
        const name = keyFigureName(figure, issues);
        return (
          <div key={figure.issue} className="row-span-2 mb-3 grid grid-rows-subgrid">
            <dt className="self-end text-sm">
              <a href={`#${figure.provision}`} className="inline-block py-0.5 text-soft">
                {name}
              </a>
            </dt>
            <dd>
              <KeyFigureValue figure={figure} name={name} issues={issues} />
              <WhoSays figure={figure} provisions={provisions} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/**
 * Who stands behind the version that is printed large: the strongest account that gives it; of a tie, that of
 * each. Where so many tie that only their range is printed, the line of evidence has them all.
 */
function WhoSays(props: { figure: KeyFigure; provisions: readonly ResolvedProvision[] }) {
  const { figure, provisions } = props;
  const reports = provisions.find(({ id }) => id === figure.provision)?.reports ?? [];
  const texts = alike(figure.leads);
  if (!areNamed(figure.leads)) return null;
  return figure.leads.map((lead, i) => {
    const account = bestAccount(reports, lead);
    if (!account) return null;
    const who = attribution(account.attribution);
    return (
      <Fragment key={account.id}>
        {' '}
        <span className="block text-sm leading-snug text-soft">
          {texts.length > 1 ? words.join.colon(texts[i] ?? '', who) : who}
        </span>
      </Fragment>
    );
  });
}
