/*
 * What writes the site. All of it speaks to readers, so the plugin loads it through `inLanguageOfBuild`,
 * which leads `#language/` where the pages have theirs, and never imports it itself.
 */
export { additionsTo } from './additions.ts';
export { makeDownloads } from './downloads/downloads.ts';
export { writeSite } from './write-site.ts';
