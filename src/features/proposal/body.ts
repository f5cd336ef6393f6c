import { later } from '../../ui/later.tsx';

/** Everything of a proposal below its key figures: most of a page of it, and nothing that only script can open. */
export const ProposalBody = later(() =>
  import('./proposal-body.tsx').then(({ WholeBody }) => WholeBody),
);
