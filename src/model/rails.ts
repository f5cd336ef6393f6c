import type { Descent, Lineage, LineageNode } from './lineage.ts';

type Basis = Descent['basis'];

/**
 * One row of a lineage drawn from top to bottom: a node on a lane, and the lines that meet it or
 * pass by.
 */
export type RailRow = {
  node: LineageNode;
  lane: number;
  /** The links that end here, each with the lane on which it comes down from its predecessor. */
  into: { from: string; lane: number; basis: Basis }[];
  /** Lines to later rows that pass through this one. */
  through: { lane: number; basis: Basis }[];
  /** The line that begins here; null where nothing builds on the node. */
  out: Basis | null;
};

export type Rails = { rows: RailRow[]; lanes: number };

/**
 * Lays out a lineage as rows with lanes. A predecessor keeps its lane until the last that builds on
 * it, which takes the lane over. A line on which links of both kinds still lie is drawn as reported.
 */
export function railsOf({ nodes, links }: Lineage): Rails {
  /** By lane: the node whose line lies on it. */
  const open: (string | null)[] = [];
  const waiting = new Set(links);
  let lanes = 0;

  const basisAhead = (id: string): Basis | null => {
    const ahead = [...waiting].filter(({ from }) => from === id);
    if (ahead.length === 0) return null;
    return ahead.some(({ basis }) => basis === 'reported') ? 'reported' : 'inferred';
  };

  const rows = nodes.map((node): RailRow => {
    const own = links.filter(({ to }) => to === node.id);
    for (const link of own) waiting.delete(link);
    const into = own.map(({ from, basis }) => ({ from, lane: open.indexOf(from), basis }));
    for (const { from, lane } of into) if (basisAhead(from) === null) open[lane] = null;

    const inherited = into.find(({ lane }) => open[lane] === null)?.lane;
    const free = open.indexOf(null);
    const lane = inherited ?? (free < 0 ? open.length : free);
    const through = open.flatMap((id, other) => {
      const basis = id === null ? null : basisAhead(id);
      return basis ? [{ lane: other, basis }] : [];
    });
    const out = basisAhead(node.id);
    open[lane] = out ? node.id : null;
    lanes = Math.max(lanes, open.length);
    return { node, lane, into, through, out };
  });
  return { rows, lanes };
}
