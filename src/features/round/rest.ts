import { later } from '../../ui/later.tsx';

/** What a page of a round ends with: nothing in it is opened by script alone. */
export const RoundRest = later(() => import('./round-rest.tsx').then(({ WholeRest }) => WholeRest));
