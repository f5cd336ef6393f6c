import type { AccountItem } from '../../model/search/docs.ts';
import { paths } from '../../urls/paths.ts';

/** The page on which an account stands, with the account as its anchor. */
export function accountPath({ id, on }: AccountItem): string {
  const page = on.kind === 'positions' ? paths.positions.to() : paths[on.kind].to(on.id);
  return `${page}#${id}`;
}
