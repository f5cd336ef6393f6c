import { memo } from 'react';
import { positionsWords } from '#language/positions.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import type { Named, ResolvedSource } from '../../model/slices/resolve.ts';
import { PositionGroup } from './position-group.tsx';

type Props = {
  positions: readonly PositionEntry[];
  sources: Record<string, ResolvedSource>;
  /** What is listed, in a sentence. */
  note?: string;
  /** Issues that are there whether or not anything was said of them: people have linked to them. */
  issues?: readonly Named[];
};

const NO_ISSUES: readonly Named[] = [];

/** All positions, issue by issue: the picture as a list, whichever day that shows. It is not drawn anew for another day. */
export const PositionList = memo(function PositionList({
  positions,
  sources,
  note = positionsWords.listNote,
  issues = NO_ISSUES,
}: Props) {
  return (
    <section className="mt-10" aria-labelledby="all-positions">
      <h2 id="all-positions" className="font-serif text-3xl font-semibold">
        {positionsWords.list}
      </h2>
      <p className="mt-1 text-soft">{note}</p>
      {groupsOf(positions, issues).map((group) => (
        <PositionGroup key={group.issue.id} {...group} sources={sources} />
      ))}
    </section>
  );
});

/** Positions by issue; they come in the order of issues. */
function groupsOf(positions: readonly PositionEntry[], issues: readonly Named[]) {
  if (issues.length > 0)
    return issues.map((issue) => ({
      issue,
      positions: positions.filter((position) => position.issue.id === issue.id),
    }));
  const groups: { issue: Named; positions: PositionEntry[] }[] = [];
  for (const position of positions) {
    const group = groups.at(-1);
    if (group?.issue.id === position.issue.id) group.positions.push(position);
    else groups.push({ issue: position.issue, positions: [position] });
  }
  return groups;
}
