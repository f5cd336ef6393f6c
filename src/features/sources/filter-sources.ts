import { yearOf } from '../../model/slices/source-parts.ts';
import type { SourceEntry } from '../../model/slices/sources-slice.ts';
import { fold } from '../../model/text.ts';
import type { SourcesView } from '../../urls/sources-view.ts';

function isSeen({ via, grade }: SourceEntry, where: NonNullable<SourcesView['via']>): boolean {
  if (where === 'repeating') return grade !== undefined;
  return (via === null) === (where === 'own');
}

/** The sources that a view asks for, in the order given. */
export function filterSources(sources: readonly SourceEntry[], view: SourcesView): SourceEntry[] {
  const wanted = fold(view.q).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (view.kind && source.kind !== view.kind) return false;
    if (view.language && source.language !== view.language) return false;
    if (view.year && yearOf(source) !== view.year) return false;
    if (view.via && !isSeen(source, view.via)) return false;
    if (wanted.length === 0) return true;
    const text = fold(
      `${source.publisher.name} ${source.via?.name ?? ''} ${source.title ?? ''} ${source.note ?? ''} ${source.id}`,
    );
    return wanted.every((word) => text.includes(word));
  });
}
