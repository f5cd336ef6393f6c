import type { ReactNode } from 'react';
import { counted, quantity } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { leftOut, type EvidenceFilter } from '../../model/evidence-filter.ts';
import { thereBy } from '../../model/known-by.ts';
import { shownTerms } from '../../model/shown-terms.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { SourceLine } from '../../parts/sources.tsx';
import { answersId, lineageId } from './contents.ts';
import { Answers } from './answers.tsx';
import { LineageLinks } from './lineage.tsx';
import { ProvisionBlock } from './provision-block.tsx';

type Props = {
  proposal: FullProposal;
  issues: readonly IssueName[];
  sources: Record<string, ResolvedSource>;
  filter: EvidenceFilter;
  /** A drawing of the lineage, below its list. */
  drawing?: ReactNode;
};

/** Everything of a proposal below its name: phases, terms, answers, lineage. */
export function WholeBody({ proposal: whole, issues, sources, filter, drawing }: Props) {
  const proposal = { ...whole, children: thereBy(whole.children, filter) };
  const { terms, hidden } = shownTerms(proposal.provisions, filter, sources);
  return (
    <>
      <Phases phases={shownPhases(proposal, filter, sources)} sources={sources} />
      <section className="mt-5">
        {proposal.provisions.length === 0 && (
          <p className="border-t border-line pt-3 text-soft">{words.round.noTerms}</p>
        )}
        {terms.map((provision) => (
          <ProvisionBlock
            key={provision.id}
            provision={provision}
            phased={proposal.phases.length > 0}
            issues={issues}
            sources={sources}
          />
        ))}
        {hidden > 0 && (
          <p className="border-t border-line pt-3 text-soft">
            {counted(hidden, words.evidence.termsOut)}
          </p>
        )}
      </section>
      <h3
        id={answersId(proposal)}
        className="mt-5 mb-2 font-serif text-xl font-semibold"
        tabIndex={-1}
      >
        {words.proposal.answers}
      </h3>
      <Answers responses={proposal.responses} filter={filter} sources={sources} />
      <section className="mt-5" id={lineageId(proposal)}>
        <LineageLinks proposal={proposal} />
        {drawing}
      </section>
    </>
  );
}

/** No outline says whom it rests on: it is an account of those that print it. */
function shownPhases({ phases }: FullProposal, filter: EvidenceFilter, sources: Props['sources']) {
  return phases.filter(
    (phase) => !leftOut({ ...phase, attribution: { kind: 'media-report' } }, filter, sources),
  );
}

/** The phases as outlines of the proposal give them, each with the sources of the outline. */
function Phases(props: { phases: FullProposal['phases']; sources: Props['sources'] }) {
  if (props.phases.length === 0) return null;
  return (
    <ul className="mt-2">
      {props.phases.map(({ n, name, duration, sources: ids }) => (
        <li key={n}>
          {words.join.comma([
            name ? words.join.brackets(words.phase.name(n), name) : words.phase.name(n),
            duration && words.phase.duration(quantity(duration)),
          ])}
          <div className="inline text-sm leading-6 text-soft">
            {words.between.dot}
            <SourceLine ids={ids} sources={props.sources} />
          </div>
        </li>
      ))}
    </ul>
  );
}
