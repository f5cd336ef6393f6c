import { daysOf } from './dates.ts';
import { byCode } from './text.ts';

/** A proposal as a point of the lineage. */
export type LineageNode = { id: string; name: string; date: string };

/** That one proposal builds on another, and whether a source says so or we infer it. */
export type Descent = { from: string; to: string; basis: 'reported' | 'inferred' };

/** Who built on what. Nodes come in order of time, a predecessor always before what builds on it. */
export type Lineage = { nodes: LineageNode[]; links: Descent[] };

/** Nodes in order of time, save that a predecessor of the same day, or month, comes first. */
export function inDescent(nodes: readonly LineageNode[], links: readonly Descent[]): LineageNode[] {
  const waiting = nodes.toSorted(
    (a, b) => byCode(daysOf(a.date).first, daysOf(b.date).first) || byCode(a.id, b.id),
  );
  const ordered: LineageNode[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ id }) =>
        !links.some(({ from, to }) => to === id && waiting.some((other) => other.id === from)),
    );
    // The lint keeps circles out; without it this would never end.
    if (next < 0) throw new Error('the lineage runs in a circle');
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** The ids that can be reached from one by so many steps, without it. */
function within(id: string, steps: number, next: (id: string) => string[]): Set<string> {
  const found = new Set<string>();
  let edge = [id];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap(next).filter((other) => !found.has(other));
    for (const other of edge) found.add(other);
  }
  return found;
}

/** All from which a proposal descends, and all that descend from it. */
export function kinOf(
  { nodes, links }: Lineage,
  id: string,
): { up: Set<string>; down: Set<string> } {
  const parents = (of: string) => links.flatMap(({ from, to }) => (to === of ? [from] : []));
  const children = (of: string) => links.flatMap(({ from, to }) => (from === of ? [to] : []));
  return { up: within(id, nodes.length, parents), down: within(id, nodes.length, children) };
}

/** A proposal with the nearest of its ancestors and descendants, and the links among all of them. */
export function neighbourhood({ nodes, links }: Lineage, id: string, steps: number): Lineage {
  const up = (of: string) => links.filter(({ to }) => to === of).map(({ from }) => from);
  const down = (of: string) => links.filter(({ from }) => from === of).map(({ to }) => to);
  const near = new Set([id, ...within(id, steps, up), ...within(id, steps, down)]);
  return {
    nodes: nodes.filter((node) => near.has(node.id)),
    links: links.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}
