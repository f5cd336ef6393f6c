import { words } from './words.ts';

/** The title of a page without the name of the site, which its document title has. */
export function bareTitle(title: string): string {
  const [before = '', after = ''] = words.site.pageTitle('\n').split('\n');
  const isNamed = title.startsWith(before) && title.endsWith(after);
  return isNamed ? title.slice(before.length, title.length - after.length) : title;
}
