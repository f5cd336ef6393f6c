import { BASE, linkTo } from './here.ts';
import { withoutBase } from './path.ts';

/**
 * The path of the site that is shown; null where the address is not below the base. Some hosts serve a page
 * also at its path with doubled slashes, in capitals or with the name of its file: the address is put right.
 * @param prerendered the path for which the page in the window was built, if it was.
 */
export function pathShown(prerendered: string | undefined): string | null {
  const { pathname, search, hash } = window.location;
  const asked = withoutBase(pathname, BASE);
  if (asked === null || prerendered === undefined || plain(asked) !== plain(prerendered))
    return asked;
  if (asked !== prerendered)
    window.history.replaceState(history.state, '', linkTo(prerendered) + search + hash);
  return prerendered;
}

function plain(path: string): string {
  return path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(\/index\.html|\/)?$/, '/');
}
