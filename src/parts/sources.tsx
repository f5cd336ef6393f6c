import { useEdition } from '../dataset/edition.ts';
import { date } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import { Isolated } from '../ui/isolated.tsx';

/** One source: publisher as a link to the page that was read, its date, where it was seen. */
export function SourceLink({ source }: { source: ResolvedSource }) {
  const { language } = useEdition();
  // An attribute is in the language of its element: the title in that of the page, the name inside in ours.
  const foreign = source.language === words.tag ? undefined : source.language;
  return (
    <span>
      <a
        href={source.url}
        rel="noopener"
        title={source.title ?? undefined}
        hrefLang={foreign}
        lang={source.title ? foreign : undefined}
      >
        <Isolated lang={foreign || language !== words.tag ? language : undefined}>
          {source.publisher.name}
        </Isolated>
      </a>
      {source.published ? ` ${date(source.published)}` : ''}
      {source.via ? ` ${words.attribution.via(source.via.name)}` : ''}
    </span>
  );
}

type Props = { ids: readonly string[]; sources: Record<string, ResolvedSource> };

/** The sources of a claim in one line, parted by middle dots. */
export function SourceLine({ ids, sources }: Props) {
  return ids.map((id, i) => {
    const source = sources[id];
    return (
      source && (
        <span key={id}>
          {i > 0 && words.between.dot}
          <SourceLink source={source} />
        </span>
      )
    );
  });
}
