import { words } from '../../messages/words.ts';
import type { ColumnName } from '../../model/column-names.ts';
import type { Suggestion } from '../../model/types.ts';
import { Link } from '../../ui/link.tsx';
import { comparePath, paths } from '../../urls/paths.ts';
import { DataText } from '../../parts/data-text.tsx';

/** Comparisons worth starting from. Without script their parts can be read one by one. */
export function Suggestions(props: {
  suggestions: readonly Suggestion[];
  names: ReadonlyMap<string, ColumnName>;
}) {
  return (
    <section className="mt-8">
      <h2 className="border-t border-ink pt-3 font-serif text-2xl font-semibold">
        {words.compare.start}
      </h2>
      <ul className="mt-3 grid gap-4 md:grid-cols-2">
        {props.suggestions.map((suggestion) => (
          <li key={suggestion.title} className="rounded border border-line bg-raised p-5">
            <h3 className="font-serif text-xl leading-snug font-semibold">
              <Link to={comparePath(suggestion.ids)} className="no-underline hover:underline">
                <DataText>{suggestion.title}</DataText>
              </Link>
            </h3>
            <p className="mt-1 text-soft">
              <DataText>{suggestion.text}</DataText>
            </p>
            <ul className="mt-2 text-sm">
              {suggestion.ids.map((id) => (
                <li key={id}>
                  <Link
                    to={paths[props.names.get(id)?.kind ?? 'proposal'].to(id)}
                    className="inline-block py-1"
                  >
                    {props.names.get(id)?.name ?? id}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
