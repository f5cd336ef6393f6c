/**
 * Order by code unit, for ids and dates. `localeCompare` would load collation tables, which a slow phone
 * notices, for strings that no language sorts differently.
 */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Letters without their marks, in lower case: "Türkiye" and "turkiye" are one word. */
export function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
}
