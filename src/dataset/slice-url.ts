/**
 * The address of a public data file. The version in it is the fingerprint of the data from which
 * this page was made, so that a cached file of another build can never meet this page.
 */
export function sliceUrl(base: string, name: string, version: string): string {
  return `${base}data/${name}.json?v=${version}`;
}
