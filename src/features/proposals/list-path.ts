import type { ListedPart } from '../../model/slices/proposal-parts.ts';
import { paths } from '../../urls/paths.ts';

/** The address of a page of the list: the newest proposals stand where people look for the list. */
export function listPath({ part, parts }: Pick<ListedPart, 'part' | 'parts'>): string {
  return part === parts ? paths.proposals.to() : paths.proposalsPart.to(String(part));
}
