import { Suspense, useMemo } from 'react';
import { useIndex, useLineage } from '../dataset/hooks.ts';
import { LineageForest } from '../features/lineage/lineage-forest.tsx';
import { ProposalFilters } from '../features/proposals/proposal-filters.tsx';
import { ProposalTable, type ListColumn } from '../features/proposals/proposal-table.tsx';
import { words } from '../messages/words.ts';
import {
  ANYBODY,
  answeringParties,
  filterProposals,
  PLAIN_SORTS,
  listedProposals,
  sortProposals,
} from '../model/proposal-list.ts';
import type { Named } from '../model/slices/resolve.ts';
import { PageHead } from '../parts/page-head.tsx';
import { later, onDemand } from '../ui/later.tsx';
import { buttonClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';
import { proposalsCodec } from '../urls/proposals-view.ts';
import { useShown, useView } from '../urls/use-view.ts';

/** Where the list begins: people have linked to it. */
const LIST = 'list';
/** What holds the rows, and the cards of the answers in them. */
const LISTED = 'listed';

const AnswersPicture = later(
  () => import('./proposal-pictures.tsx').then((code) => code.AnswersPicture),
  'min-h-[46rem]',
);
const FamiliesPicture = later(() =>
  import('./proposal-pictures.tsx').then((code) => code.FamiliesPicture),
);
const AnswerCards = onDemand(() =>
  import('../features/proposals/answers-stage.tsx').then((code) => code.AnswersStage),
);

export function ProposalsPage() {
  const index = useIndex();
  const lineage = useLineage();
  const text = words.proposals;
  const { rows, tablers, parties, columns, codec } = useMemo(() => {
    const all = listedProposals(index, lineage);
    const answerers = answeringParties(index, all);
    const issues = index.issues.filter(({ id }) => index.about.keyIssues.includes(id));
    const by = distinct(all.flatMap(({ tabledBy }) => tabledBy));
    const shown: ListColumn[] = [
      ...PLAIN_SORTS.map((id) => ({ id, kind: id, name: text[id] })),
      ...issues.map(({ id, name }) => ({ id, name, kind: 'figure' as const })),
      ...answerers.map(({ id, name }) => ({ id, name, kind: 'answer' as const })),
    ];
    return {
      rows: all,
      tablers: by,
      parties: answerers,
      columns: shown,
      codec: proposalsCodec({
        by: by.map(({ id }) => id),
        parties: [ANYBODY, ...answerers.map(({ id }) => id)],
        sorts: shown.map(({ id }) => id),
      }),
    };
  }, [index, lineage, text]);
  const [view, setView] = useView(codec);
  useShown();
  const shown = sortProposals(filterProposals(rows, view), view.sort, view.downwards);
  return (
    <>
      <PageHead
        title={words.proposal.listTitle}
        description={words.proposal.listLede(index.counts.proposals)}
        path={paths.proposals.to()}
        view={codec.serialise(view)}
      />
      <h1
        id={LIST}
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-4xl"
        tabIndex={-1}
      >
        {words.proposal.listTitle}
      </h1>
      <p className="mt-2 max-w-[46rem] text-soft">
        {words.proposal.listLede(index.counts.proposals)} <a href="#lineage">{text.tree}</a>
      </p>
      {lineage.picture.axis && shown.some(({ courses }) => courses.length > 0) && (
        <div className="awaits-query">
          <AnswersPicture
            rows={shown}
            parties={parties}
            issues={index.issues}
            lineage={lineage}
            query={codec.serialise(view)}
          />
        </div>
      )}
      <ProposalFilters
        view={view}
        rows={rows}
        tablers={tablers}
        parties={parties}
        columns={columns}
        onChange={setView}
      />
      <div className="needs-script no-print flex min-h-11 flex-wrap items-center gap-x-4">
        <p role="status">{text.shown(shown.length, rows.length)}</p>
        {shown.length < rows.length && (
          <button
            type="button"
            className={`${buttonClass} min-h-9 text-sm`}
            onClick={() => setView({ by: [], answers: [], ever: [] })}
          >
            {text.all}
          </button>
        )}
      </div>
      <div id={LISTED} className="awaits-query relative">
        <ProposalTable
          issues={index.issues}
          columns={columns}
          rows={shown}
          view={view}
          onSort={setView}
        />
        <Suspense>
          <AnswerCards around={LISTED} rows={shown} issues={index.issues} />
        </Suspense>
      </div>
      <LineageForest listId={LIST}>
        <FamiliesPicture rows={rows} issues={index.issues} lineage={lineage} />
      </LineageForest>
    </>
  );
}

/** Each once, those that come most often first. */
function distinct(all: readonly Named[]): Named[] {
  const count = (id: string) => all.filter((one) => one.id === id).length;
  return [...new Map(all.map((one) => [one.id, one])).values()].toSorted(
    (a, b) => count(b.id) - count(a.id),
  );
}
