import type { HeadTag } from '../../ui/head-tag.ts';
import { named, property } from '../head-tags.ts';
import { HEIGHT, WIDTH } from './picture.ts';
import { PNG } from '../../site/media-types.ts';

/** What other sites show of a page when somebody puts a link to it there. */
export type Preview = {
  type: 'article' | 'website';
  siteName: string;
  title: string;
  description: string;
  /** Whole address of the page; null for one that shows nothing until a view is asked for. */
  url: string | null;
  /** Whole address of its picture. */
  image: string;
  alt: string;
};

/** The tags of Open Graph (https://ogp.me/) and of Twitter's cards. */
export function previewTags(preview: Preview): HeadTag[] {
  const { type, siteName, title, description, url, image, alt } = preview;
  return [
    property('og:type', type),
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    ...(url === null ? [] : [property('og:url', url)]),
    property('og:image', image),
    property('og:image:type', PNG.type),
    property('og:image:width', String(WIDTH)),
    property('og:image:height', String(HEIGHT)),
    property('og:image:alt', alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', title),
    named('twitter:description', description),
    named('twitter:image', image),
    named('twitter:image:alt', alt),
  ];
}
