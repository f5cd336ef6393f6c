import { useMemo } from 'react';
import { FrameTable } from '../features/compare/frame-table.tsx';
import { FrameFoot } from '../features/embed/frame-foot.tsx';
import { embedWords } from '#language/embedding.ts';
import { list } from '../messages/format.ts';
import { viewInWords } from '../messages/rows/rows.ts';
import { words } from '../messages/words.ts';
import { publishersOfComparison } from '../model/cited-reports.ts';
import type { Comparison } from '../model/comparison.ts';
import { filterClaims, sumOut } from '../model/evidence-filter.ts';
import type { ResolvedIds } from '../model/resolve-ids.ts';
import { leftOutText } from '../messages/left-out.ts';
import { Head } from '../ui/head.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { compareCodec } from '../urls/compare-view.ts';
import { paths } from '../urls/paths.ts';
import { useOwnParams, useSearch, useShown } from '../urls/use-view.ts';
import { useAsked, useComparison } from './use-comparison.ts';

/** More wrong ids than this are counted, not named. */
const NAMED = 5;

/** A comparison in somebody's frame. Its view is what the address says; nothing in it changes that. */
export function EmbedComparePage() {
  useOwnParams(compareCodec);
  const search = useSearch();
  const view = useMemo(() => compareCodec.parse(search), [search]);
  const { index, resolved, nameOf } = useAsked(view.ids);
  const { loads, comparison, waiting } = useComparison(view, resolved.shown);
  useShown(!waiting);

  const shown = resolved.shown.map(({ id }) => nameOf(id));
  const title = shown.length > 0 ? words.site.together(shown) : words.compare.title;
  return (
    <>
      <Head
        title={title}
        description={words.compare.description(index.about.subject)}
        path={paths.compare.to()}
        copy
      />
      <h1
        className={shown.length > 0 ? 'sr-only' : 'font-serif text-xl leading-tight font-semibold'}
      >
        {title}
      </h1>
      <p className="without-script mt-2">{embedWords.frame.needsScript}</p>
      <div className="needs-script awaits-query">
        <Remarks resolved={resolved} nameOf={nameOf} />
        {loads.map(
          (load, i) =>
            load.state === 'failed' && (
              <NotLoaded
                key={resolved.shown[i]?.id}
                text={words.compare.failed(shown[i] ?? '')}
                onRetry={load.retry}
              />
            ),
        )}
        {comparison.columns.length > 0 && (
          <>
            <FrameTable comparison={comparison} />
            <p className="mt-2 text-sm text-soft">{chosen(comparison)}</p>
          </>
        )}
      </div>
      <FrameFoot
        publishers={publishersOfComparison(comparison)}
        to={`${paths.compare.to()}${compareCodec.serialise(view)}`}
        label={embedWords.frame.openComparison}
      />
    </>
  );
}

/** What the address leaves out, in words; empty if nothing. */
function chosen(comparison: Comparison): string {
  const { columns, options } = comparison;
  const out = columns.map(({ proposals, sources }) => {
    const reports = proposals.flatMap((p) => p.provisions.flatMap((term) => term.reports));
    return filterClaims(reports, options, sources).out;
  });
  return words.join.stop([words.join.semicolon(viewInWords(comparison)), leftOutText(sumOut(out))]);
}

/** What could not be shown as the address has it. Its ids are named as they are, and lead nowhere. */
function Remarks(props: { resolved: ResolvedIds; nameOf: (id: string) => string }) {
  const { resolved, nameOf } = props;
  const { shown, unknown, over } = resolved;
  const [only] = shown;
  const wrong = unknown.map(({ id }) => id);
  const lines = [
    shown.length === 0 && embedWords.frame.none,
    only && shown.length === 1 && embedWords.frame.alone(nameOf(only.id)),
    wrong.length > 0 &&
      embedWords.frame.unknown(wrong.slice(0, NAMED), Math.max(0, wrong.length - NAMED)),
    over.length > 0 && words.compare.tooMany(list(over.map(nameOf))),
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => (
    <p key={line} className="mt-2 mb-2 border-s-4 border-differ ps-3 text-sm text-differ">
      {line}
    </p>
  ));
}
