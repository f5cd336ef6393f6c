import { date } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import { DataText } from './data-text.tsx';

/** One source: publisher as a link to the page that was read, its date, where it was seen. */
export function SourceLink({ source }: { source: ResolvedSource }) {
  return (
    <span>
      <a
        href={source.url}
        rel="noopener"
        title={source.title ?? undefined}
        hrefLang={source.language === words.tag ? undefined : source.language}
      >
        <DataText>{source.publisher.name}</DataText>
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
