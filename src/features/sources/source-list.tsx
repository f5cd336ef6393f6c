import { memo, Suspense } from 'react';
import { counted, date, number } from '../../messages/format.ts';
import { languageName } from '../../messages/language-name.ts';
import { words } from '../../messages/words.ts';
import { byOutlet } from '../../model/slices/source-parts.ts';
import type { Outlet, Resting, SourceEntry } from '../../model/slices/sources-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** Outlets that are named ahead of the list. */
const LINKED = 12;

type Props = { sources: readonly SourceEntry[]; outlets: readonly Outlet[] };

/** Sources by outlet, those on which most accounts rest first, each with what it carries. */
export function SourceList({ sources, outlets }: Props) {
  return <OutletSections groups={byOutlet(sources, outlets)} />;
}

/** Outlets with their sources. */
export function OutletSections({ groups }: { groups: readonly SectionProps[] }) {
  return (
    <div className="mt-4 border-t border-ink">
      {groups.map((group) => (
        // A boundary for each, so that taking over the long page is sliced.
        <Suspense key={group.outlet.id} fallback={null}>
          <OutletSection {...group} />
        </Suspense>
      ))}
    </div>
  );
}

/** The outlets at the head of a page of the list, each with its accounts, to go to. */
export function OutletLinks({ outlets }: { outlets: readonly Outlet[] }) {
  return (
    <nav aria-label={words.sources.most} className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-5 text-soft">
        {outlets.slice(0, LINKED).map((outlet) => (
          <li key={outlet.id}>
            <a href={`#${anchor(outlet)}`} className="inline-block min-w-6 py-1 text-ink">
              <DataText>{outlet.name}</DataText>
            </a>{' '}
            {number(outlet.accounts)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const anchor = ({ id }: Outlet) => `outlet-${id}`;

/** The language of a page, if it is not that of ours; undefined otherwise. */
const foreign = (language: string) => (language === words.tag ? undefined : language);

export type SectionProps = {
  outlet: Outlet;
  sources: readonly SourceEntry[];
  /** How many there are, where not all are drawn yet. */
  all?: number;
};

const isSame = (a: SectionProps, b: SectionProps) =>
  a.outlet === b.outlet &&
  a.all === b.all &&
  a.sources.length === b.sources.length &&
  a.sources.every((source, i) => source === b.sources[i]);

const OutletSection = memo(function OutletSection({
  outlet,
  sources,
  all = sources.length,
}: SectionProps) {
  return (
    <section
      id={anchor(outlet)}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 border-b border-line py-4 wrap-anywhere md:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="font-serif text-xl leading-snug font-semibold">
          <DataText>{outlet.name}</DataText>
        </h2>
        <p className="text-sm text-soft">
          {words.sources.weight(
            counted(outlet.accounts, words.sources.accounts),
            counted(all, words.sources.pages),
          )}
        </p>
      </div>
      <ul>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}, isSame);

const SourceItem = memo(function SourceItem({ source }: { source: SourceEntry }) {
  // What has no address is called by its note where it has no title.
  const isNamedByNote = source.title === null && source.url === null;
  const name = source.title ? (
    <Isolated lang={foreign(source.language)}>{source.title}</Isolated>
  ) : isNamedByNote ? (
    <DataText>{source.note ?? ''}</DataText>
  ) : (
    words.sources.untitled
  );
  return (
    <li id={source.id} className="pb-2.5 last:pb-0">
      {source.url === null ? (
        <span className="py-1">{name}</span>
      ) : (
        <a href={source.url} className="py-1" hrefLang={foreign(source.language)}>
          {name}
        </a>
      )}
      <p className="text-sm text-soft">
        {words.join.dot([
          source.published ? date(source.published) : words.dates.unknown,
          words.sourceKinds[source.kind],
          source.language !== words.tag && languageName(source.language),
          source.via && words.attribution.via(source.via.name),
          source.grade && words.grades[source.grade],
          !isNamedByNote && source.note,
          source.url === null && words.sources.unlinked,
        ])}
      </p>
      <p className="text-sm leading-6 text-soft">
        {words.sources.resting}{' '}
        {source.resting.map((resting, i) => (
          <span key={resting.id}>
            {i > 0 && words.between.comma}
            <RestingLink resting={resting} />
          </span>
        ))}
      </p>
    </li>
  );
});

function RestingLink({ resting: { kind, id, name, claims } }: { resting: Resting }) {
  const count = counted(claims, words.sources.claims);
  if (kind === 'position') return words.sources.restingOn(words.sources.positions, count);
  if (kind === 'event') return words.sources.restingOn(words.sources.events, count);
  return (
    <>
      <Link to={paths[kind].to(id)} className="py-1">
        <DataText>{name}</DataText>
      </Link>{' '}
      {words.between.open + count + words.between.close}
    </>
  );
}
