import { positionsWords } from '#language/positions.ts';
import { date } from '../../messages/format.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { SourceLine } from '../../parts/sources.tsx';

/** What happened outside the talks and stands beside no round; nothing where there is no such event. */
export function EventList({ events, sources }: Pick<PositionsSlice, 'events' | 'sources'>) {
  if (events.length === 0) return null;
  return (
    <section className="mt-10 border-t border-ink pt-3">
      <h2 className="font-serif text-2xl font-semibold">{positionsWords.events}</h2>
      <p className="mt-1 max-w-[38rem] text-sm text-soft">{positionsWords.eventsNote}</p>
      <ul className="mt-2 border-t border-line">
        {events.map((event) => (
          <li key={event.id} id={event.id} className="border-b border-hair py-2.5">
            <p>
              <b>{date(event.date)}</b> <DataText>{event.text}</DataText>
            </p>
            <div className="text-sm leading-6 text-soft">
              <SourceLine ids={event.sources} sources={sources} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
