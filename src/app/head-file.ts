/** The file, below the site, with the tags that the build has put into the head of a page at this path. */
export function headFile(path: string): string {
  return `heads/${path === '/' ? 'index' : path.replace(/^\/|\/$/g, '')}.json`;
}
