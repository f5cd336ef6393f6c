import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useRound } from '../dataset/hooks.ts';
import { Cite } from '../features/cite/cite.tsx';
import { AnswersLine } from '../features/proposal/answers-line.tsx';
import { Figures } from '../features/proposal/figures.tsx';
import { partsOfProposal } from '../features/proposal/contents.ts';
import { ProposalBody } from '../features/proposal/body.ts';
import { EmbedButton } from '../features/embed/embed-button.tsx';
import { AROUND, hasEvents, KNOWN, partsOfKnown } from '../features/round/contents.ts';
import { RoundRest } from '../features/round/rest.ts';
import { RoundHead } from '../features/round/round-head.tsx';
import { dates, list } from '../messages/format.ts';
import { tabledText } from '../messages/tabled.ts';
import { words } from '../messages/words.ts';
import { CompareToggle } from '../parts/compare-toggle.tsx';
import { DataLink } from '../parts/data-link.tsx';
import { isPlanned } from '../model/planned.ts';
import type { FullProposal } from '../model/slices/full-proposal.ts';
import type { RoundSlice } from '../model/slices/round-slice.ts';
import { EvidenceControls } from '../parts/evidence-controls.tsx';
import { filterClaims, reportingDays, type EvidenceFilter } from '../model/evidence-filter.ts';
import { thereBy } from '../model/known-by.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Contents, type PageGroup } from '../ui/contents.tsx';
import { LaterButton } from '../ui/later-button.tsx';
import { Link } from '../ui/link.tsx';
import { evidenceCodec } from '../urls/compare-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { DataText } from '../parts/data-text.tsx';
import { loadCode } from '../site/load-code.ts';

export function RoundPage() {
  const { id = '' } = useParams();
  const whole = useRound(id);
  const { round } = whole;
  const [view, setView] = useView(evidenceCodec);
  useShown();
  const { rung, asof: asOf } = view;
  // The same as long as it says the same: what comes later is drawn anew by what it is given.
  const filter = useMemo(() => ({ rung, asOf }), [rung, asOf]);
  const slice = useMemo(
    () => ({
      ...whole,
      before: thereBy(whole.before, filter),
      during: thereBy(whole.during, filter),
      after: thereBy(whole.after, filter),
    }),
    [whole, filter],
  );
  const claims = claimsOfRound(slice);
  return (
    <>
      <PageHead
        title={round.title}
        description={words.round.description(round.title, round.outcome.text)}
        path={paths.round.to(round.id)}
        view={evidenceCodec.serialise(view)}
      />
      <nav className="text-sm" aria-label={words.site.rounds}>
        <Link to={paths.home.to()} className="py-1.5">
          {words.site.rounds}
        </Link>{' '}
        / {round.chapter.name}
      </nav>
      {/* By this name reader modes find the part that is to be read. */}
      <article className="content beside-contents">
        <RoundHead slice={slice} filter={filter}>
          {round.proposals.map((proposal) => (
            <InShort key={proposal.id} proposal={proposal} slice={slice} filter={filter} />
          ))}
        </RoundHead>
        <div className="mt-5 border-t border-line pt-2">
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <CompareToggle id={round.id} name={round.title} spoken={words.tray.compareRound} />
            <Cite subject={{ kind: 'round', slice: whole }} />
            <EmbedButton name={round.title} path={embedPaths.round.to(round.id)} />
            <LaterButton
              label={words.pack.make}
              load={async () =>
                (await loadCode(() => import('../features/export/pack/pack-panel.tsx'))).packPanel({
                  round: whole,
                  filter,
                })
              }
            />
          </div>
          <div className="mt-2">
            <EvidenceControls
              view={view}
              days={reportingDays(claims, slice.sources)}
              out={filterClaims(claims, filter, slice.sources).out}
              onChange={setView}
            />
          </div>
        </div>
        <Contents
          title={words.join.comma([round.title, dates(round.dates)])}
          groups={contentsOf(slice, filter)}
        />
        {round.proposals.length === 0 && !isPlanned(round) ? (
          <p className="mt-8 border-t border-ink pt-4 text-soft">{words.round.nothingTabled}</p>
        ) : (
          round.proposals.map((proposal) => (
            <Tabled key={proposal.id} proposal={proposal} slice={slice} filter={filter} />
          ))
        )}
        <RoundRest slice={slice} filter={filter} />
      </article>
      <Neighbours slice={slice} />
      <DataLink path={paths.round.to(round.id)} label={words.downloads.ofRound} />
    </>
  );
}

type TabledProps = { proposal: FullProposal; slice: RoundSlice; filter: EvidenceFilter };

/** What was tabled, in its key figures and the last answers to it. */
function InShort({ proposal, slice, filter }: TabledProps) {
  const { issues, sources } = slice;
  return (
    <section
      className="awaits-query mt-3 border-t border-line pt-2"
      aria-label={words.round.inShort(proposal.name)}
    >
      <p className="font-semibold">
        <a href={`#${tabledId(proposal)}`} className="inline-block py-0.5">
          <DataText>{proposal.name}</DataText>
        </a>
      </p>
      <Figures proposal={proposal} issues={issues} sources={sources} filter={filter} />
      <AnswersLine responses={proposal.responses} sources={sources} filter={filter} />
    </section>
  );
}

/** Every account on the page, of whatever kind. */
function claimsOfRound({ round }: RoundSlice) {
  return [
    ...round.claims,
    ...round.proposals.flatMap((proposal) => [
      ...proposal.provisions.flatMap(({ reports }) => reports),
      ...proposal.responses,
    ]),
  ];
}

/** The parts of the page below its head, in their order. */
function contentsOf(slice: RoundSlice, filter: EvidenceFilter): PageGroup[] {
  const { round, issues, sources } = slice;
  return [
    ...round.proposals.map((proposal) => ({
      id: tabledId(proposal),
      name: proposal.name,
      parts: partsOfProposal(proposal, issues, filter, sources),
    })),
    { id: KNOWN, name: words.round.known, parts: partsOfKnown(slice, filter) },
    ...(hasEvents(slice) ? [{ id: AROUND, name: words.round.around, parts: [] }] : []),
  ];
}

const tabledId = ({ id }: FullProposal) => `tabled-${id}`;

function Tabled({ proposal, slice, filter }: TabledProps) {
  const parties = [
    tabledText(proposal.tabledBy),
    proposal.tabledTo.length > 0 &&
      words.round.tabledTo(list(proposal.tabledTo.map(({ name }) => name))),
  ];
  return (
    <section className="mt-10 border-t border-ink pt-4" aria-labelledby={tabledId(proposal)}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={tabledId(proposal)} className="font-serif text-3xl leading-tight font-semibold">
          <Link to={paths.proposal.to(proposal.id)} className="no-underline hover:underline">
            <DataText>{proposal.name}</DataText>
          </Link>
        </h2>
        <CompareToggle id={proposal.id} name={proposal.name} />
      </header>
      <p className="text-soft">{words.join.comma(parties)}</p>
      <ProposalBody
        proposal={proposal}
        issues={slice.issues}
        sources={slice.sources}
        filter={filter}
      />
    </section>
  );
}

function Neighbours({ slice: { previous, next } }: { slice: RoundSlice }) {
  return (
    <nav
      aria-label={words.round.neighbours}
      className="no-print mt-10 grid gap-4 border-t border-line pt-4 sm:grid-cols-2"
    >
      {(
        [
          [words.round.previous, previous],
          [words.round.next, next],
        ] as const
      ).map(([label, link], i) => (
        <div key={label} className={i === 1 ? 'sm:text-end' : ''}>
          {link && (
            <>
              <p className="text-sm text-soft">{words.join.comma([label, dates(link.dates)])}</p>
              <Link to={paths.round.to(link.id)} className="font-serif text-lg font-semibold">
                <DataText>{link.title}</DataText>
              </Link>
            </>
          )}
        </div>
      ))}
    </nav>
  );
}
