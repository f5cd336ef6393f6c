import { readIds, write, type Codec } from './codec.ts';

/** What the compare page shows: ids of proposals or rounds, in the order of the columns. */
export type CompareView = { ids: string[] };

/** More columns than this cannot be read side by side. */
export const MOST_COLUMNS = 5;

/**
 * The codec of the compare page. Ids that no record has are kept: the page names them, and a
 * corrected dataset may know them. More than five are kept too, and named as left out.
 */
export const compareCodec: Codec<CompareView> = {
  parse: (search) => ({ ids: readIds(new URLSearchParams(search), 'p').slice(0, 20) }),
  serialise: (view) => write([['p', view.ids.join('.')]]),
};
