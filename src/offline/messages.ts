/** What a page says to a worker. */
export const ASKING = { takeOver: 'parley: take over' } as const;
