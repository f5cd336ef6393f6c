import { comparable, standsIn } from '#language/folding.ts';
import { yearOf } from '../../model/slices/source-parts.ts';
import type { SourceEntry } from '../../model/slices/sources-slice.ts';
import type { SourcesView } from '../../urls/sources-view.ts';

function isSeen({ via, grade }: SourceEntry, where: NonNullable<SourcesView['via']>): boolean {
  if (where === 'repeating') return grade !== undefined;
  return (via === null) === (where === 'own');
}

const texts = new WeakMap<SourceEntry, string>();

/** What is searched of a source: made once, and not with every letter that somebody types. */
export function searchedText(source: SourceEntry): string {
  const known = texts.get(source);
  if (known !== undefined) return known;
  const { publisher, via, title, note, id } = source;
  const text = comparable(
    `${publisher.name} ${via?.name ?? ''} ${title ?? ''} ${note ?? ''} ${id}`,
  );
  texts.set(source, text);
  return text;
}

/** The sources that a view asks for, in the order given. */
export function filterSources(sources: readonly SourceEntry[], view: SourcesView): SourceEntry[] {
  const wanted = comparable(view.q).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (view.kind && source.kind !== view.kind) return false;
    if (view.language && source.language !== view.language) return false;
    if (view.year && yearOf(source) !== view.year) return false;
    if (view.via && !isSeen(source, view.via)) return false;
    if (wanted.length === 0) return true;
    const text = searchedText(source);
    return wanted.every((word) => standsIn(word, text));
  });
}
