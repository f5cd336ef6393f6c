import { Fragment } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { counted, date } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import { Isolated } from '../ui/isolated.tsx';

/**
 * One source: publisher as a link to the page that was read, its date, where it was seen. What has no address is text:
 * publisher, date, and what it is.
 */
export function SourceLink({ source, untitled }: { source: ResolvedSource; untitled?: boolean }) {
  const { language: own, original: language = own } = useEdition();
  // An attribute is in the language of its element: the title in that of the page, the name inside in ours.
  const foreign = source.language === words.tag ? undefined : source.language;
  const title = untitled ? null : source.title;
  const name = (
    <Isolated lang={foreign || language !== words.tag ? language : undefined}>
      {source.publisher.name}
    </Isolated>
  );
  return (
    <span>
      {source.url === null ? (
        name
      ) : (
        <a
          href={source.url}
          className="-mx-1 px-1 py-1"
          title={title ?? undefined}
          hrefLang={foreign}
          lang={title ? foreign : undefined}
        >
          {name}
        </a>
      )}
      {[
        source.published && ` ${date(source.published)}`,
        source.url === null && ` ${unlinkedText(source)}`,
        source.via && ` ${words.attribution.via(source.via.name)}`,
        source.grade && ` ${words.attribution.grade(words.grades[source.grade])}`,
      ]
        .filter(Boolean)
        .join('')}
    </span>
  );
}

/** What a source without an address is: "Minutes of 3 May (Official statement)". */
const unlinkedText = ({ title, note, kind }: ResolvedSource) =>
  words.join.brackets(title ?? note ?? '', words.sourceKinds[kind]);

type Props = {
  ids: readonly string[];
  sources: Record<string, ResolvedSource>;
  /** Whether the titles of the pages are left out, where the same line stands elsewhere on the page with them. */
  untitled?: boolean;
};

/** Sources that stand in line; the others are one click away, and on paper beside them. */
const IN_LINE = 2;

/** The sources of a claim in one line, parted by middle dots: the two of most weight, then how many more there are. */
export function SourceLine({ ids, sources, untitled = false }: Props) {
  const known = ids.flatMap((id) => sources[id] ?? []);
  const folded = known.slice(IN_LINE);
  return (
    <>
      {known.slice(0, IN_LINE).map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && words.between.dot}
          <SourceLink source={source} untitled={untitled} />
        </Fragment>
      ))}
      {folded.length > 0 && (
        <>
          {words.between.dot}
          <details className="in-line">
            <summary>{counted(folded.length, words.attribution.more)}</summary>
            {folded.map((source) => (
              <Fragment key={source.id}>
                {words.between.dot}
                <SourceLink source={source} untitled={untitled} />
              </Fragment>
            ))}
          </details>
        </>
      )}
    </>
  );
}
