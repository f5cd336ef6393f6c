import { languages, scripts } from '#language/languages.ts';
import { words } from './words.ts';

/**
 * The name of a language by its BCP 47 tag, with its script where the tag tells it: "Dari", "Uzbek (Cyrillic)". A tag
 * that the language of the page has no words for stands as it is.
 */
export function languageName(tag: string): string {
  const own = languages[tag];
  if (own !== undefined) return own;
  const [first = '', script = '', ...more] = tag.split('-');
  const name = languages[first];
  // A tag is somebody else's text: "uz-toString" is one.
  const writing = Object.hasOwn(scripts, script) && scripts[script];
  return name && writing && more.length === 0 ? words.join.brackets(name, writing) : tag;
}
