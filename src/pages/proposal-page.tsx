import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useProposal } from '../dataset/hooks.ts';
import { Cite } from '../features/cite/cite.tsx';
import { EmbedButton } from '../features/embed/embed-button.tsx';
import { NearLineage } from '../features/lineage/near-lineage.tsx';
import { AnswersLine } from '../features/proposal/answers-line.tsx';
import { Computed } from '../features/proposal/computed.tsx';
import { Figures } from '../features/proposal/figures.tsx';
import { partsOfProposal } from '../features/proposal/contents.ts';
import { ProposalBody } from '../features/proposal/body.ts';
import { counted, date, list } from '../messages/format.ts';
import { tabledText } from '../messages/tabled.ts';
import { words } from '../messages/words.ts';
import { filterClaims, reportingDays } from '../model/evidence-filter.ts';
import { lineageBy } from '../model/known-by.ts';
import { CompareToggle } from '../parts/compare-toggle.tsx';
import { DataLink } from '../parts/data-link.tsx';
import { EvidenceControls } from '../parts/evidence-controls.tsx';
import { venuesText } from '../messages/place.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Contents } from '../ui/contents.tsx';
import { LaterButton } from '../ui/later-button.tsx';
import { Link } from '../ui/link.tsx';
import { evidenceCodec } from '../urls/compare-view.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { DataText } from '../parts/data-text.tsx';
import { loadCode } from '../site/load-code.ts';

export function ProposalPage() {
  const { id = '' } = useParams();
  const slice = useProposal(id);
  const { proposal, round, lineage, issues, sources } = slice;
  const [view, setView] = useView(evidenceCodec);
  useShown();
  const { rung, asof: asOf } = view;
  // The same as long as they say the same: what comes later is drawn anew by what it is given.
  const filter = useMemo(() => ({ rung, asOf }), [rung, asOf]);
  const drawing = useMemo(
    () => <NearLineage lineage={lineageBy(lineage, filter, proposal.id)} here={proposal.id} />,
    [lineage, filter, proposal.id],
  );
  const claims = [...proposal.provisions.flatMap(({ reports }) => reports), ...proposal.responses];
  const by = tabledText(proposal.tabledBy);
  return (
    <>
      <PageHead
        title={proposal.name}
        description={words.proposal.description(proposal.name, by, date(proposal.date))}
        path={paths.proposal.to(proposal.id)}
        view={evidenceCodec.serialise(view)}
      />
      <nav className="text-sm" aria-label={words.site.proposals}>
        <Link to={paths.proposals.to()} className="py-1.5">
          {words.site.proposals}
        </Link>{' '}
        / {round.chapter.name}
      </nav>
      {/* By this name reader modes find the part that is to be read. */}
      <article className="content beside-contents">
        <p className="mt-1">
          <b>{date(proposal.date)}</b>{' '}
          <span className="ms-2 text-soft">{venuesText(round.venues)}</span>
        </p>
        <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl" tabIndex={-1}>
          <DataText>{proposal.name}</DataText>
        </h1>
        <p className="mt-1 text-soft">
          {words.join.comma([
            by,
            proposal.tabledTo.length > 0 &&
              words.round.tabledTo(list(proposal.tabledTo.map(({ name }) => name))),
            counted(Object.keys(sources).length, words.round.sources),
          ])}
        </p>
        <div className="awaits-query mt-3 border-t border-line pt-2">
          <Figures proposal={proposal} issues={issues} sources={sources} filter={filter} />
          {slice.computed.length > 0 && <Computed slice={slice} filter={filter} />}
          <AnswersLine responses={proposal.responses} sources={sources} filter={filter} />
        </div>
        <section className="mt-5 border-t border-line pt-3">
          <p>
            <Link to={paths.round.to(round.id)} className="py-1">
              {words.proposal.inRound(round.title)}
            </Link>{' '}
            <span className="inline-block text-soft">
              {words.between.open}
              <StatusMark status={round.outcome.status} />
              {words.between.close}
            </span>
          </p>
        </section>
        <div className="mt-5 border-t border-line pt-2">
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <CompareToggle id={proposal.id} name={proposal.name} />
            <Cite subject={{ kind: 'proposal', slice }} />
            <EmbedButton name={proposal.name} path={embedPaths.proposal.to(proposal.id)} />
            <LaterButton
              label={words.pack.make}
              load={async () =>
                (await loadCode(() => import('../features/export/pack/pack-panel.tsx'))).packPanel({
                  proposal: slice,
                  filter,
                })
              }
            />
          </div>
          <div className="mt-2">
            <EvidenceControls
              view={view}
              days={reportingDays(claims, sources)}
              out={filterClaims(claims, filter, sources).out}
              onChange={setView}
            />
          </div>
        </div>
        <Contents
          title={words.join.comma([proposal.name, date(proposal.date)])}
          groups={[
            {
              id: 'terms',
              name: words.proposal.terms,
              parts: partsOfProposal(proposal, issues, filter, sources),
            },
          ]}
        />
        <h2
          id="terms"
          className="mt-6 border-t border-ink pt-4 font-serif text-2xl font-semibold lg:mt-0"
        >
          {words.proposal.terms}
        </h2>
        <ProposalBody
          proposal={proposal}
          issues={issues}
          sources={sources}
          filter={filter}
          drawing={drawing}
        />
      </article>
      <DataLink path={paths.proposal.to(proposal.id)} label={words.downloads.ofProposal} />
    </>
  );
}
