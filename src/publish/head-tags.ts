import { escaped } from '../ui/escaped.ts';
import type { HeadTag } from '../ui/head-tag.ts';

/** A tag as HTML. The text of a script is written as it is: whoever makes it sees that it cannot end it. */
function html([name, attributes, text]: HeadTag): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  const open = `<${name}${written.join('')}`;
  return text === undefined ? `${open} />` : `${open}>${text}</${name}>`;
}

/** Tags for the head of a page, as HTML. */
export function headHtml(tags: readonly HeadTag[]): string {
  return tags.map(html).join('');
}

/** A tag that says something of the page by a name. */
export function named(name: string, content: string): HeadTag {
  return ['meta', { name, content }];
}

/** The same in the words of Open Graph (https://ogp.me/), which have an attribute of their own. */
export function property(name: string, content: string): HeadTag {
  return ['meta', { property: name, content }];
}

/** A tag that names what says the same in another form. */
export function alternate(type: string, title: string, href: string): HeadTag {
  return ['link', { rel: 'alternate', type, href, title }];
}
