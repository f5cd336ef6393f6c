import { later } from '../../ui/later.tsx';
import { COMPUTED_ID } from './contents.ts';

/** What can be computed of the terms of a proposal. Its code is that of the comparison. */
export const Computed = later(
  () => import('./computed-figures.tsx').then(({ ComputedFigures }) => ComputedFigures),
  COMPUTED_ID,
);
