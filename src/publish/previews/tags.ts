import { escaped } from '../../ui/escaped.ts';
import { HEIGHT, WIDTH } from './picture.ts';
import { PNG } from '../../site/media-types.ts';

/** What other sites show of a page when somebody puts a link to it there. */
export type Preview = {
  type: 'article' | 'website';
  siteName: string;
  title: string;
  description: string;
  /** Whole addresses of the page and of its picture. */
  url: string;
  image: string;
  alt: string;
};

/** The tags of Open Graph (https://ogp.me/) and of Twitter's cards, as HTML. */
export function previewTags(preview: Preview): string {
  const { type, siteName, title, description, url, image, alt } = preview;
  const open = {
    'og:type': type,
    'og:site_name': siteName,
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': image,
    'og:image:type': PNG.type,
    'og:image:width': String(WIDTH),
    'og:image:height': String(HEIGHT),
    'og:image:alt': alt,
  };
  const twitter = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': alt,
  };
  return [...tags('property', open), ...tags('name', twitter)].join('');
}

function tags(kind: 'property' | 'name', entries: Record<string, string>): string[] {
  return Object.entries(entries).map(
    ([key, content]) => `<meta ${kind}="${key}" content="${escaped(content)}" />`,
  );
}
