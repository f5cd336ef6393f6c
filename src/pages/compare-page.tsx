import { Suspense } from 'react';
import { Remarks } from '../features/compare/remarks.tsx';
import { comparisonTitle } from '../messages/comparison-title.ts';
import { words } from '../messages/words.ts';
import type { ColumnName } from '../model/column-names.ts';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { PageHead } from '../parts/page-head.tsx';
import { classes } from '../ui/classes.ts';
import { later, onDemand } from '../ui/later.tsx';
import { compareCodec } from '../urls/compare-view.ts';
import { paths } from '../urls/paths.ts';
import { useHydrated, useShown, useView } from '../urls/use-view.ts';
import { SideBySide } from './side-by-side.tsx';
import { useAsked } from './use-comparison.ts';

// A comparison has none, and the start has them in its HTML.
const Suggestions = later(() =>
  import('../features/compare/suggestions.tsx').then((code) => code.Suggestions),
);
// The page can be read without it: a comparison has it behind a button, and the start has links.
const AddColumn = onDemand(() =>
  import('../features/compare/add-column.tsx').then((code) => code.AddColumn),
);

export function ComparePage() {
  const [view, setView] = useView(compareCodec);
  useShown();
  const hydrated = useHydrated();
  const { index, names, resolved, nameOf } = useAsked(view.ids);
  const ids = resolved.shown.map(({ id }) => id);
  const several = ids.length > 1;
  const title = several
    ? comparisonTitle(columnsOf(ids, names), index.suggestions)
    : words.compare.title;
  const add = ids.length < MOST_COLUMNS && (
    <AddColumn index={index} chosen={ids} onAdd={(id) => setView({ ids: [...ids, id] })} />
  );

  return (
    <>
      <PageHead
        title={several ? words.site.together(ids.map(nameOf)) : words.compare.title}
        description={words.compare.description(index.about.subject)}
        path={paths.compare.to()}
        view={compareCodec.serialise({
          ...view,
          ids,
          base: ids.find((id) => id === view.base) ?? null,
        })}
        unknownView={!hydrated}
      />
      <div className="awaits-query min-h-screen">
        <h1
          className={classes(
            'max-w-[48rem] font-serif leading-[1.15] font-semibold',
            several ? 'text-2xl sm:text-3xl' : 'text-3xl sm:text-4xl',
          )}
          tabIndex={-1}
        >
          {title}
        </h1>
        {!several && (
          <p className="mt-3 max-w-[38rem] text-lg text-soft">
            {ids[0] ? words.compare.one(nameOf(ids[0])) : words.compare.lede}
          </p>
        )}
        <p className="without-script mt-3 max-w-[38rem]">{words.compare.needsScript}</p>
        <Remarks resolved={resolved} names={names} ids={ids} />
        {!several && (
          <div className="mt-5 min-h-28">
            <Suspense>{add}</Suspense>
          </div>
        )}
        {several && (
          <SideBySide
            nameOf={nameOf}
            resolved={resolved}
            view={view}
            onChange={setView}
            add={add}
          />
        )}
        {!several && <Suggestions suggestions={index.suggestions} names={names} />}
      </div>
    </>
  );
}

/** The columns that the ids name. */
function columnsOf(ids: readonly string[], names: ReadonlyMap<string, ColumnName>) {
  return ids.flatMap((id) => {
    const named = names.get(id);
    return named ? { ...named, id } : [];
  });
}
