import { useMemo } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { usePositions } from '../dataset/hooks.ts';
import { Cite } from '../features/cite/cite.tsx';
import { PartyFilter } from '../features/positions/party-filter.tsx';
import { PositionGroup } from '../features/positions/position-group.tsx';
import { claimWords } from '#language/claims.ts';
import { date, number } from '../messages/format.ts';
import type { PositionEntry } from '../model/slices/positions-slice.ts';
import type { Named } from '../model/slices/resolve.ts';
import { SourceLine } from '../parts/sources.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../urls/paths.ts';
import { positionsCodec } from '../urls/positions-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { DataText } from '../parts/data-text.tsx';

export function PositionsPage() {
  const slice = usePositions();
  const { subject } = useEdition();
  const { positions, events, sources } = slice;
  const words = claimWords.positions;
  const parties = useMemo(() => partiesOf(positions), [positions]);
  const codec = useMemo(() => positionsCodec(parties.map(({ id }) => id)), [parties]);
  const [view, setView] = useView(codec);
  useShown();
  const groups = groupsOf(
    positions.filter(({ party }) => view.party.length === 0 || view.party.includes(party.id)),
  );
  return (
    <>
      <PageHead
        title={words.title}
        description={words.description(subject)}
        path={paths.positions.to()}
        view={codec.serialise(view)}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg leading-relaxed text-soft">
        {words.lede(number(positions.length))}
      </p>
      <PartyFilter parties={parties} chosen={view.party} onChange={(party) => setView({ party })} />
      <nav aria-label={words.issues} className="awaits-query no-print mt-4">
        <ul className="flex flex-wrap gap-x-5">
          {groups.map(({ issue, positions: { length } }) => (
            <li key={issue.id}>
              <a href={`#issue-${issue.id}`} className="inline-block py-1.5">
                <DataText>{issue.name}</DataText>
              </a>{' '}
              <span className="text-soft">{length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <Cite subject={{ kind: 'positions', slice, title: words.title }} button={false} />
      <div className="awaits-query">
        {groups.map((group) => (
          <PositionGroup key={group.issue.id} {...group} sources={sources} />
        ))}
      </div>
      {events.length > 0 && (
        <section className="mt-10 border-t border-ink pt-3">
          <h2 className="font-serif text-2xl font-semibold">{words.events}</h2>
          <p className="mt-1 max-w-[38rem] text-sm text-soft">{words.eventsNote}</p>
          <ul className="mt-2 border-t border-line">
            {events.map((event) => (
              <li key={event.id} id={event.id} className="border-b border-hair py-2.5">
                <p>
                  <b className="font-semibold">{date(event.date)}</b>{' '}
                  <DataText>{event.text}</DataText>
                </p>
                <div className="text-sm leading-6 text-soft">
                  <SourceLine ids={event.sources} sources={sources} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Every party with how many positions there are of it, most first. */
function partiesOf(positions: readonly PositionEntry[]): (Named & { count: number })[] {
  const parties = new Map<string, Named & { count: number }>();
  for (const { party } of positions)
    parties.set(party.id, { ...party, count: (parties.get(party.id)?.count ?? 0) + 1 });
  return [...parties.values()].toSorted((a, b) => b.count - a.count);
}

/** Positions by issue; they come in the order of issues. */
function groupsOf(positions: readonly PositionEntry[]) {
  const groups: { issue: Named; positions: PositionEntry[] }[] = [];
  for (const position of positions) {
    const group = groups.at(-1);
    if (group?.issue.id === position.issue.id) group.positions.push(position);
    else groups.push({ issue: position.issue, positions: [position] });
  }
  return groups;
}
