import type { Named, ResolvedDelegation } from '../model/slices/resolve.ts';
import type { Format } from '../model/types.ts';
import { list } from './format.ts';
import { words } from './words.ts';

/**
 * Who sat with whom. Where mediators met one side alone its delegations are named; general words stand
 * where no source says who was there.
 */
export function formatText(round: {
  format: Format;
  delegations: readonly (Named & Pick<ResolvedDelegation, 'present'>)[];
}): string {
  const present = round.delegations.filter((delegation) => delegation.present === true);
  return round.format === 'mediators-and-one' && present.length > 0
    ? words.mediatorsWith(list(present.map(({ name }) => name)))
    : words.formats[round.format];
}
