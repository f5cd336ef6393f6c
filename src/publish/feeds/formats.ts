import type { Feed, FeedItem } from './feed.ts';
import { element, empty, xmlText } from './xml.ts';
import { ATOM, HTML } from '../../site/media-types.ts';

/* Two formats of one feed. Each is a page of code; a library would not be shorter. */

/** The text of an entry as HTML. */
function html({ paragraphs, related }: FeedItem): string {
  const link = `<a href="${xmlText(related.url)}">${xmlText(related.title)}</a>`;
  return [...paragraphs.map(xmlText), link].map((text) => `<p>${text}</p>`).join('');
}

function entry(item: FeedItem): string {
  return [
    '<entry>',
    element('id', item.id),
    element('title', item.title),
    empty('link', { rel: 'alternate', type: HTML.type, href: item.url }),
    ...(item.related.url === item.url
      ? []
      : [empty('link', { rel: 'related', type: HTML.type, href: item.related.url })]),
    element('published', item.published),
    element('updated', item.updated),
    element('content', html(item), { type: 'html' }),
    '</entry>',
  ].join('\n');
}

/** A feed as Atom (RFC 4287). `self` is its own address. */
export function atom(feed: Feed, self: string): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feed.updated),
    empty('link', { rel: 'self', type: ATOM.type, href: self }),
    empty('link', { rel: 'alternate', type: HTML.type, href: feed.home }),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...feed.items.map(entry),
    '</feed>',
  ].join('\n')}\n`;
}

/** A feed as JSON Feed 1.1. `self` is its own address. */
export function jsonFeed(feed: Feed, self: string): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: self,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        ...(item.related.url === item.url ? {} : { external_url: item.related.url }),
        title: item.title,
        content_html: html(item),
        content_text: item.paragraphs.join('\n'),
        date_published: item.published,
        date_modified: item.updated,
      })),
    },
    null,
    2,
  )}\n`;
}
