import { Suspense } from 'react';
import { counted, date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Resting, SourceEntry } from '../../model/slices/sources-slice.ts';
import { fold } from '../../model/text.ts';
import { paths } from '../../urls/paths.ts';
import { byLetter } from './filter-sources.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { DataText } from '../../parts/data-text.tsx';

/** Every source by publisher, with what rests on it. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  const letters = [...byLetter(sources)];
  return (
    <>
      {letters.length > 3 && (
        <nav aria-label={words.sources.letters} className="no-print mt-4">
          <ul className="flex flex-wrap gap-x-1">
            {letters.map(([letter]) => (
              <li key={letter}>
                <a
                  href={`#${anchor(letter)}`}
                  className="inline-flex min-h-9 min-w-8 items-center justify-center no-underline hover:underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(([letter, publishers]) => (
        // A boundary for each letter, so that taking over the long page is sliced.
        <Suspense key={letter} fallback={null}>
          <section
            id={anchor(letter)}
            className="mt-6 border-t border-ink pt-3 [contain-intrinsic-size:auto_60rem] [content-visibility:auto]"
          >
            <h2 className="font-serif text-2xl font-semibold">{letter}</h2>
            {publishers.map((list) => (
              <Publisher key={list[0]?.publisher.id} sources={list} />
            ))}
          </section>
        </Suspense>
      ))}
    </>
  );
}

const anchor = (letter: string) => (letter === '#' ? 'signs' : `letter-${fold(letter)}`);

/** The language of a page, if it is not that of ours; undefined otherwise. */
const foreign = (language: string) => (language === words.tag ? undefined : language);

function Publisher({ sources }: { sources: readonly SourceEntry[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 border-b border-hair py-3 wrap-anywhere md:grid-cols-[14rem_minmax(0,1fr)]">
      <h3 className="font-semibold">
        <DataText>{sources[0]?.publisher.name}</DataText>
      </h3>
      <ul>
        {sources.map((source) => (
          <li key={source.id} id={source.id} className="pb-2.5 last:pb-0">
            <a href={source.url} rel="noopener" hrefLang={foreign(source.language)}>
              {source.title ? (
                <Isolated lang={foreign(source.language)}>{source.title}</Isolated>
              ) : (
                words.sources.untitled
              )}
            </a>
            <p className="text-sm text-soft">
              {words.join.dot([
                source.published ? date(source.published) : words.dates.unknown,
                words.sourceKinds[source.kind],
                source.language !== words.tag && words.sources.languages[source.language],
                source.via && words.attribution.via(source.via.name),
                source.note,
              ])}
            </p>
            <p className="text-sm text-soft">
              {words.sources.resting}{' '}
              {source.resting.map((resting, i) => (
                <span key={resting.id}>
                  {i > 0 && words.between.comma}
                  <RestingLink resting={resting} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RestingLink({ resting: { kind, id, name, claims } }: { resting: Resting }) {
  const count = counted(claims, words.sources.claims);
  if (kind === 'position') return words.sources.restingOn(words.sources.positions, count);
  if (kind === 'event') return words.sources.restingOn(words.sources.events, count);
  return (
    <>
      <Link to={paths[kind].to(id)}>
        <DataText>{name}</DataText>
      </Link>{' '}
      {words.between.open + count + words.between.close}
    </>
  );
}
