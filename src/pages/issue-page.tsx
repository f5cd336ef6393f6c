import { useMemo } from 'react';
import { useParams } from 'react-router';
import { issueWords } from '#language/issues.ts';
import { useIssue } from '../dataset/hooks.ts';
import { useAllOfIssue } from '../dataset/issue-hooks.ts';
import { IssueControls } from '../features/issues/issue-controls.tsx';
import { issuePath } from '../features/issues/issue-path.ts';
import { IssueSaid } from '../features/issues/issue-said.tsx';
import { IssueSteps } from '../features/issues/issue-steps.tsx';
import { IssueExtent, IssueTimes } from '../features/issues/issue-times.tsx';
import { counted } from '../messages/format.ts';
import { reportingDays } from '../model/evidence-filter.ts';
import { words } from '../messages/words.ts';
import { offered } from '../model/issue-offer.ts';
import { byValue, stepsOf } from '../model/issue-steps.ts';
import { wholeIssue } from '../model/issue-whole.ts';
import { DataText } from '../parts/data-text.tsx';
import { EvidenceControls } from '../parts/evidence-controls.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { spanOfPage } from '../messages/format.ts';
import { Cite } from '../features/cite/cite.tsx';
import { later } from '../ui/later.tsx';
import { Link } from '../ui/link.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
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
  const { id = '', part } = useParams();
  const page = useIssue(id, part);
  const { issue, background, whole } = page;
  const codec = useMemo(
    () =>
      issueCodec({
        scopes: issue.scopes.map((scope) => scope.id),
        phases: offered(page).flatMap(({ phases }) => phases),
        sides: background.sides.map((side) => side.id),
        parted: whole !== undefined,
      }),
    [page, issue, background, whole],
  );
  const [view, setView] = useView(codec);
  const query = codec.serialise(view);
  const asked = whole !== undefined && query !== '';
  const load = useAllOfIssue(id, whole?.parts ?? 1, asked);
  const pages = load.state === 'there' ? load.value : null;
  const all = useMemo(() => pages && wholeIssue(pages), [pages]);
  const isThere = !asked || all !== null;
  useShown(isThere || load.state === 'failed');
  const slice = (asked && all) || page;
  const { terms, positions, sources } = slice;
  const named = view.scope ?? slice.scope ?? EVERY_SCOPE;
  const scope = named === EVERY_SCOPE ? null : named;
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
  const time = whole && spanOfPage(whole);
  const isNewest = !whole || whole.part === whole.parts;
  const title =
    isNewest || !time ? issueWords.title(issue.name) : issueWords.pageTitle(issue.name, time);
  return (
    <>
      <PageHead
        title={title}
        description={issueWords.description(
          issue.name,
          counted(whole?.proposals ?? page.proposals.length, issueWords.proposals),
        )}
        path={issuePath(page)}
        view={query}
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
      <IssueExtent page={page} asked={asked} view={view} onChange={setView} />
      <div className="awaits-query">
        <div className="flex flex-col">
          <div className="max-md:order-last">
            <div className="needs-script no-print my-2 grid grid-cols-2 items-end gap-x-4 gap-y-2 sm:flex sm:flex-wrap">
              <IssueControls slice={page} view={view} scope={scope} onChange={setView} />
              {(whole?.positions ?? positions.length) > 0 && (
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
          {isThere && <IssueFigure slice={slice} view={drawn} steps={steps} query={query} />}
        </div>
        {asked && load.state === 'loading' && (
          <p role="status" data-loading="">
            {words.site.loading}
          </p>
        )}
        {asked && load.state === 'failed' && (
          <NotLoaded text={issueWords.failed} onRetry={load.retry} />
        )}
        {isThere && (
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
        )}
        {isThere &&
          slice.computed.map((series) => (
            <IssueSums key={series.id} slice={slice} series={series} />
          ))}
        {isThere && !among && said.length > 0 && <IssueSaid said={said} sources={sources} />}
        <IssueTimes page={page} />
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
