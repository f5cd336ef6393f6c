import type { ComputedFigure } from '../model/types.ts';

const hostages = { issue: 'hostages-released', scope: 'all', unit: 'hostage' };

/** Computed figures of made-up columns: a ratio, two rates, one of them a share, and a total. */
export const COMPUTED = [
  {
    kind: 'division',
    id: 'ratio',
    name: 'Prisoners per hostage',
    dividend: {
      issue: 'prisoners-released',
      scope: 'all',
      unit: 'prisoner',
      name: 'prisoners',
    },
    divisor: { ...hostages, name: 'hostages' },
    as: 'number',
  },
  {
    kind: 'division',
    id: 'per-day',
    name: 'Hostages per day of pause',
    dividend: { ...hostages, name: 'hostages' },
    divisor: { issue: 'pause-duration', scope: 'all', unit: 'day', name: 'days' },
    as: 'number',
  },
  {
    kind: 'division',
    id: 'share',
    name: 'Share of the hostages then held',
    dividend: { ...hostages, name: 'hostages freed' },
    divisor: { ...hostages, scope: 'held', name: 'hostages then held' },
    as: 'percent',
  },
  {
    kind: 'total',
    id: 'length',
    name: 'Total length over phases',
    of: { issue: 'pause-duration', scope: 'all', unit: 'day' },
  },
] as const satisfies readonly ComputedFigure[];
