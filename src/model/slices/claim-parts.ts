import type { ClaimsSlice } from './claims-slice.ts';

/** Claims of which one file tells where they stand. */
const A_FILE_OF_CLAIMS = 15_000;
/** Letters of an id by which they are parted beyond that: its kind, and the first of what follows. */
const LETTERS = 'rep-0'.length;

/** The name of the file that tells where a claim stands, where they are parted by so many letters of their ids. */
export function claimFile(id: string, letters: number): string {
  return `claim-places/${id.slice(0, letters)}`;
}

/** The files that tell where each claim stands, by name: one, and of many claims others beside it. */
export function claimFiles(
  claims: ClaimsSlice,
  most = A_FILE_OF_CLAIMS,
): ReadonlyMap<string, ClaimsSlice> {
  const pages = Object.entries(claims.pages);
  const count = pages.reduce((sum, [, ids]) => sum + ids.length, 0);
  if (count <= most) return new Map([['claims', claims]]);
  const files = new Map<string, ClaimsSlice>([
    ['claims', { ...claims, pages: {}, letters: LETTERS }],
  ]);
  for (const [page, ids] of pages)
    for (const id of ids) {
      const name = claimFile(id, LETTERS);
      const file: ClaimsSlice = files.get(name) ?? { pages: {}, moved: {}, letters: 0 };
      files.set(name, file);
      (file.pages[page] ??= []).push(id);
    }
  return files;
}

/** Where all claims stand, out of the files that are published. */
export function allClaims(files: ReadonlyMap<string, unknown>): ClaimsSlice {
  const own = [...files].filter(([name]) => name === 'claims' || name.startsWith('claim-places/'));
  return joinedClaims(own.map(([, file]) => file as ClaimsSlice));
}

/** What several files tell, as one. */
export function joinedClaims(files: readonly ClaimsSlice[]): ClaimsSlice {
  const pages: ClaimsSlice['pages'] = {};
  for (const file of files)
    for (const [page, ids] of Object.entries(file.pages))
      pages[page] = [...(pages[page] ?? []), ...ids];
  return { pages, moved: Object.assign({}, ...files.map(({ moved }) => moved)), letters: 0 };
}
