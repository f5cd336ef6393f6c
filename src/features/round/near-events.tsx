import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import type { Event } from '../../model/types.ts';
import { SourceLine } from '../../parts/sources.tsx';
import { DataText } from '../../parts/data-text.tsx';

/** What happened outside the talks just before and after a round. */
export function NearEvents({ slice: { before, during, after, sources } }: { slice: RoundSlice }) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-t border-line pt-4 md:grid-cols-3">
      {(
        [
          [words.round.before, before],
          [words.round.during, during],
          [words.round.after, after],
        ] as const
      ).map(
        ([title, events]) =>
          events.length > 0 && (
            <section key={title}>
              <h3 className="font-serif text-lg font-semibold">{title}</h3>
              <ul>
                {events.map((event: Event) => (
                  <li key={event.id} id={event.id} className="py-1.5">
                    <b>{date(event.date)}</b> <DataText>{event.text}</DataText>
                    <div className="text-sm leading-6 text-soft">
                      <SourceLine ids={event.sources} sources={sources} />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}
