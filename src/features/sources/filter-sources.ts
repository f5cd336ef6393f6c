import { words } from '../../messages/words.ts';
import type { SourceEntry } from '../../model/slices/sources-slice.ts';
import { byCode, fold } from '../../model/text.ts';
import type { SourcesView } from '../../urls/sources-view.ts';

/** The year in which a source was published, or "undated" where no date was visible. */
export function yearOf(source: Pick<SourceEntry, 'published'>): string {
  return source.published?.slice(0, 4) ?? 'undated';
}

/** The sources that a view asks for, in the order given. */
export function filterSources(sources: readonly SourceEntry[], view: SourcesView): SourceEntry[] {
  const wanted = fold(view.q).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (view.kind && source.kind !== view.kind) return false;
    if (view.language && source.language !== view.language) return false;
    if (view.year && yearOf(source) !== view.year) return false;
    if (view.via && (source.via === null) !== (view.via === 'own')) return false;
    if (wanted.length === 0) return true;
    const text = fold(
      `${source.publisher.name} ${source.via?.name ?? ''} ${source.title ?? ''} ${source.note ?? ''} ${source.id}`,
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** Sources by publisher, and publishers by first letter; signs and digits go under "#". */
export function byLetter(sources: readonly SourceEntry[]): Map<string, SourceEntry[][]> {
  const publishers = new Map<string, SourceEntry[]>();
  for (const source of sources) {
    const list = publishers.get(source.publisher.id);
    if (list) list.push(source);
    else publishers.set(source.publisher.id, [source]);
  }
  const letters = new Map<string, SourceEntry[][]>();
  for (const list of publishers.values()) {
    const letter = words.sources.letterOf(list[0]?.publisher.name ?? '');
    letters.set(letter, [...(letters.get(letter) ?? []), list]);
  }
  return new Map([...letters].toSorted(([a], [b]) => byCode(a, b)));
}
