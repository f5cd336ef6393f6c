import { Suspense, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { alphabetical } from '#language/folding.ts';
import { useListedPart } from '../dataset/hooks.ts';
import { useAllListed } from '../dataset/part-hooks.ts';
import { LineageForest } from '../features/lineage/lineage-forest.tsx';
import { listPath } from '../features/proposals/list-path.ts';
import { ProposalFilters } from '../features/proposals/proposal-filters.tsx';
import { ProposalTable, type ListColumn } from '../features/proposals/proposal-table.tsx';
import { counted, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import {
  ANYBODY,
  filterProposals,
  PLAIN_SORTS,
  sortProposals,
  type ListedProposal,
} from '../model/proposal-list.ts';
import { PageHead } from '../parts/page-head.tsx';
import { spanOfPage } from '../messages/format.ts';
import { later, onDemand } from '../ui/later.tsx';
import { buttonClass } from '../ui/styles.ts';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { proposalsCodec } from '../urls/proposals-view.ts';
import { useShown, useView } from '../urls/use-view.ts';

/** Links to the other pages of a long list: the real one has none. */
const TimePages = later(() => import('../parts/time-pages.tsx').then((code) => code.TimePages));

/** Where the list begins: people have linked to it. */
const LIST = 'list';
/** Where the pages of other times are linked. */
const TIMES = 'times';
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

/** Rows of what was found that are shown before somebody asks for more: a page of the list has no more. */
const AT_A_TIME = 120;

/** A page of the list of proposals; what is looked for is found on all of them. */
export function ProposalsPage() {
  const list = useListedPart(useParams()['id'] ?? 'newest');
  const { part, parts, counts, issues, tablers, parties } = list;
  const text = words.proposals;
  const lineage = useMemo(() => ({ ...list, nodes: list.rows }), [list]);
  const { columns, codec } = useMemo(() => {
    const shown: ListColumn[] = [
      ...PLAIN_SORTS.map((id) => ({ id, kind: id, name: text[id] })),
      ...list.issues
        .filter(({ id }) => list.keyIssues.includes(id))
        .map(({ id, name }) => ({ id, name, kind: 'figure' as const })),
      ...list.parties.map(({ id, name }) => ({ id, name, kind: 'answer' as const })),
    ];
    return {
      columns: shown,
      codec: proposalsCodec({
        by: list.tablers.map(({ id }) => id),
        parties: [ANYBODY, ...list.parties.map(({ id }) => id)],
        sorts: shown.map(({ id }) => id),
      }),
    };
  }, [list, text]);
  const [view, setView] = useView(codec);
  const query = codec.serialise(view);
  const asked = parts > 1 && query !== '';
  const load = useAllListed(parts, asked);
  const all = useMemo(() => {
    if (parts === 1) return list.rows;
    return load.state === 'there' ? load.value.flatMap(({ rows }) => rows) : null;
  }, [parts, list, load]);
  const waiting = asked && load.state === 'loading';
  useShown(!waiting);
  const [most, setMost] = useState(AT_A_TIME);
  const known = asked ? (all ?? NO_ROWS) : list.rows;
  const found = sortProposals(
    filterProposals(known, view),
    view.sort,
    view.downwards,
    alphabetical,
  );
  const shown = found.slice(0, most);
  const own = useMemo(() => new Set(list.rows.map(({ id }) => id)), [list]);
  const pictured = asked ? found.filter(({ id }) => own.has(id)) : found;
  const time = spanOfPage(list);
  const title = part === parts ? words.proposal.listTitle : text.pageTitle(time);
  const lede = words.proposal.listLede(counts.proposals);
  return (
    <>
      <PageHead title={title} description={lede} path={listPath(list)} view={query} />
      <h1
        id={LIST}
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-4xl"
        tabIndex={-1}
      >
        {title}
      </h1>
      <p className="mt-2 max-w-[46rem] text-soft">
        {lede}{' '}
        {parts > 1 && (
          <>
            {text.page(number(list.rows.length), number(counts.proposals), time)}{' '}
            <a href={`#${TIMES}`}>{text.times}</a>
            {words.between.semicolon}
          </>
        )}
        <a href="#lineage">{text.tree}</a>
      </p>
      {list.picture.axis && pictured.some(({ courses }) => courses.length > 0) && (
        <div className="awaits-query">
          <AnswersPicture
            rows={pictured}
            parties={parties}
            issues={issues}
            lineage={lineage}
            query={query}
          />
        </div>
      )}
      <ProposalFilters
        view={view}
        rows={all}
        tablers={tablers}
        parties={parties}
        columns={columns}
        onChange={setView}
      />
      <div className="needs-script no-print flex min-h-11 flex-wrap items-center gap-x-4">
        <p role="status" data-loading={waiting || undefined}>
          {waiting ? words.site.loading : text.shown(found.length, counts.proposals)}
        </p>
        {query !== '' && found.length < counts.proposals && (
          <button
            type="button"
            className={`${buttonClass} min-h-9 text-sm`}
            onClick={() => setView({ by: [], answers: [], ever: [] })}
          >
            {text.all}
          </button>
        )}
      </div>
      {asked && load.state === 'failed' && <NotLoaded text={text.failed} onRetry={load.retry} />}
      <div id={LISTED} className="awaits-query relative">
        <ProposalTable
          issues={issues}
          columns={columns}
          rows={shown}
          view={view}
          onSort={setView}
        />
        <Suspense>
          <AnswerCards around={LISTED} rows={shown} issues={issues} />
        </Suspense>
      </div>
      {found.length > most && (
        <button
          type="button"
          className={`${buttonClass} mt-4`}
          onClick={() => setMost(most + AT_A_TIME)}
        >
          {words.search.showMore(Math.min(AT_A_TIME, found.length - most))}
        </button>
      )}
      {parts > 1 && (
        <TimePages
          id={TIMES}
          label={text.times}
          part={part}
          spans={list.spans}
          to={(one) => listPath({ part: one, parts })}
        />
      )}
      <LineageForest
        listId={LIST}
        note={
          parts > 1 &&
          words.join.sentence(
            words.join.stop([text.drawn, list.away > 0 && counted(list.away, text.away)]),
          )
        }
      >
        <FamiliesPicture rows={list.rows} issues={issues} lineage={lineage} />
      </LineageForest>
    </>
  );
}

const NO_ROWS: readonly ListedProposal[] = [];
