import { words } from './words.ts';

/**
 * The name of a language by its BCP 47 tag, with its script where the tag tells it: "Dari", "Uzbek (Cyrillic)". A tag
 * that the language of the page has no words for stands as it is.
 */
export function languageName(tag: string): string {
  const own = words.languages[tag];
  if (own !== undefined) return own;
  const [first = '', script = '', ...more] = tag.split('-');
  const name = words.languages[first];
  // A tag is somebody else's text: "uz-toString" is one.
  const writing = Object.hasOwn(words.scripts, script) && words.scripts[script];
  return name && writing && more.length === 0 ? words.join.brackets(name, writing) : tag;
}
