/** A round as a grid shows it: everything that its card says in words. Written by `e2e/bench/peer-site.ts`. */
export type Row = {
  id: string;
  title: string;
  dates: string;
  venues: string;
  mediators: string;
  parties: string;
  outcome: string;
  proposals: string;
};

/** The columns of both grids, in their order, with the words of their heads. */
export const COLUMNS = {
  title: 'Round',
  dates: 'When',
  venues: 'Where',
  mediators: 'Mediators',
  parties: 'Parties',
  outcome: 'Outcome',
  proposals: 'Proposals',
} as const satisfies Partial<Record<keyof Row, string>>;

/** The rows, from the file beside the page. */
export async function rowsBeside(): Promise<Row[]> {
  const answer = await fetch('rows.json');
  return (await answer.json()) as Row[];
}
