import { useMemo } from 'react';
import { useParams } from 'react-router';
import { issueWords } from '#language/issues.ts';
import { useIssue } from '../dataset/hooks.ts';
import { IssueControls } from '../features/issues/issue-controls.tsx';
import { IssueSteps, PositionLead } from '../features/issues/issue-steps.tsx';
import { counted } from '../messages/format.ts';
import { reportingDays } from '../model/evidence-filter.ts';
import { byValue, stepsOf } from '../model/issue-steps.ts';
import { ClaimRow } from '../parts/claim-row.tsx';
import { DataText } from '../parts/data-text.tsx';
import { EvidenceControls } from '../parts/evidence-controls.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Cite } from '../features/cite/cite.tsx';
import { later } from '../ui/later.tsx';
import { Link } from '../ui/link.tsx';
import { EVERY_SCOPE, issueCodec } from '../urls/issue-view.ts';
import { paths } from '../urls/paths.ts';
import { useShown, useView } from '../urls/use-view.ts';

/* The pictures come with the page, and their code after it. */
const IssueFigure = later(() => import('./issue-figure.tsx').then((code) => code.IssueFigure));
const IssueSums = later(() =>
  import('../features/issues/issue-sums.tsx').then((code) => code.IssueSums),
);

/** One issue through all proposals, with what the parties said they want on it. */
export function IssuePage() {
  const { id = '' } = useParams();
  const slice = useIssue(id);
  const { issue, background, terms, positions, sources } = slice;
  const codec = useMemo(
    () =>
      issueCodec({
        scopes: issue.scopes.map((scope) => scope.id),
        phases: terms.map(({ phase }) => phase),
        sides: background.sides.map((side) => side.id),
      }),
    [issue, terms, background],
  );
  const [view, setView] = useView(codec);
  useShown();
  const asked = view.scope ?? slice.scope ?? EVERY_SCOPE;
  const scope = asked === EVERY_SCOPE ? null : asked;
  const drawn = slice.views.find((one) => one.scope === scope) ?? null;
  const { steps, out } = stepsOf(slice, {
    view: drawn,
    scope,
    phase: view.phase === null ? undefined : view.phase === 'none' ? null : view.phase,
    side: view.side,
    filter: { rung: view.rung, asOf: view.asof },
  });
  const ordered = view.sort === 'value' ? byValue(steps) : steps;
  const said = positions.filter(
    (position) => view.side === null || slice.sideOf[position.party.id] === view.side,
  );
  const among = view.positions === 'among';
  const days = useMemo(
    () =>
      reportingDays(
        terms.flatMap(({ reports }) => reports),
        sources,
      ),
    [terms, sources],
  );
  const title = issueWords.title(issue.name);
  return (
    <>
      <PageHead
        title={title}
        description={issueWords.description(
          issue.name,
          counted(slice.proposals.length, issueWords.proposals),
        )}
        path={paths.issue.to(id)}
        view={codec.serialise(view)}
      />
      <p className="text-sm">
        <Link to={paths.issues.to()} className="inline-block py-1">
          {issueWords.all}
        </Link>{' '}
      </p>
      <h1
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-4xl"
        tabIndex={-1}
      >
        <DataText>{issue.name}</DataText>
      </h1>
      <p className="mt-1 max-w-[46rem] text-sm text-soft">
        <DataText>{issue.description}</DataText>{' '}
      </p>
      <div className="awaits-query">
        <div className="flex flex-col">
          <div className="max-md:order-last">
            <div className="needs-script no-print my-2 grid grid-cols-2 items-end gap-x-4 gap-y-2 sm:flex sm:flex-wrap">
              <IssueControls slice={slice} view={view} scope={scope} onChange={setView} />
              {positions.length > 0 && (
                <label className="inline-flex min-h-11 items-center gap-2 max-sm:col-span-2">
                  <input
                    type="checkbox"
                    className="size-4.5"
                    checked={among}
                    onChange={() => setView({ positions: among ? 'apart' : 'among' })}
                  />
                  {issueWords.positionsAmong}
                </label>
              )}
            </div>
            <EvidenceControls view={view} days={days} out={out} onChange={setView} />
          </div>
          <IssueFigure slice={slice} view={drawn} steps={steps} query={codec.serialise(view)} />
        </div>
        <section className="border-t border-ink pt-3" aria-labelledby="steps">
          <h2 id="steps" className="font-serif text-2xl font-semibold">
            {issueWords.steps}{' '}
            <span className="ms-2 font-sans text-base font-normal text-soft">
              {counted(steps.length, issueWords.proposals)}
            </span>
          </h2>
          <IssueSteps
            slice={slice}
            steps={ordered}
            among={among ? said : []}
            inTime={view.sort === 'date'}
          />
        </section>
        {slice.computed.map((series) => (
          <IssueSums key={series.id} slice={slice} series={series} />
        ))}
        {!among && said.length > 0 && (
          <section className="mt-10 border-t border-ink pt-3" aria-labelledby="positions">
            <h2 id="positions" className="font-serif text-2xl font-semibold">
              {issueWords.positions}
            </h2>
            <ul className="claims mt-2 border-t border-line">
              {said.map((position) => (
                <ClaimRow
                  key={position.id}
                  claim={position}
                  sources={sources}
                  lead={<PositionLead position={position} />}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      <Cite
        subject={{
          kind: 'positions',
          slice: { positions: slice.positions, sources },
          title,
        }}
        button={false}
      />
    </>
  );
}
