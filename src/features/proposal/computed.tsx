import { later } from '../../ui/later.tsx';

/** What can be computed of the terms of a proposal. Its code is that of the comparison. */
export const Computed = later(() =>
  import('./computed-figures.tsx').then(({ ComputedFigures }) => ComputedFigures),
);
