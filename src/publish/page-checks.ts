import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEIGHT, WIDTH } from './previews/picture.ts';
import { pngSize } from './previews/png.ts';
import { languageOf, saidInBody } from './said-in.ts';

type Page = { path: string; html: string };

const MOST_BYTES = 100_000;
const WANTED = [
  'og:type',
  'og:site_name',
  'og:title',
  'og:description',
  'og:url',
  'og:image',
  'og:image:alt',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'twitter:image:alt',
];

/**
 * What is wrong with the preview of a page: tags that are missing, empty or there twice; a picture
 * that is not there, no PNG of the right size, or too large. A page that is no address has none.
 */
export function previewProblems(
  { html }: Page,
  dist: string,
  isAddress: boolean,
  isOnlyViews = false,
): string[] {
  const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content(?:="([^"]*)")?/g)];
  const found = (key: string) => tags.filter(([, name]) => name === key);
  if (!isAddress) {
    const shown = tags.filter(([, name]) => /^(?:og|twitter):/.test(name ?? ''));
    return shown.length > 0 ? [`${shown.length} preview tags on a page that is no address`] : [];
  }
  const [image] = found('og:image');
  return [
    ...WANTED.flatMap((key) => {
      const [first, ...more] = found(key);
      if (isOnlyViews && key === 'og:url')
        return first ? ['a tag og:url, which would stand for every view'] : [];
      if (!first) return [`no tag ${key}`];
      return [
        ...(more.length > 0 ? [`more than one tag ${key}`] : []),
        ...(!first[2] ? [`an empty tag ${key}`] : []),
      ];
    }),
    ...(image?.[2] ? pictureProblems(image[2], dist) : []),
  ];
}

function pictureProblems(address: string, dist: string): string[] {
  if (!URL.canParse(address)) return [`the picture ${address} has no whole address`];
  const { pathname } = new URL(address);
  let file: Buffer;
  try {
    file = readFileSync(join(dist, decodeURIComponent(pathname)));
  } catch {
    return [`the picture ${pathname} is not there`];
  }
  const size = pngSize(file);
  if (!size) return [`the picture ${pathname} is no PNG`];
  return [
    ...(size.width === WIDTH && size.height === HEIGHT
      ? []
      : [`the picture ${pathname} is ${size.width} × ${size.height}`]),
    ...(file.length > MOST_BYTES ? [`the picture ${pathname} has ${file.length} bytes`] : []),
  ];
}

/** What is wrong with the JSON-LD of a page: not JSON, or not in the words of schema.org. */
export function linkedDataProblems({ html }: Page): string[] {
  const scripts = [
    ...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
  ].map((match) => match[1] ?? '');
  return scripts.flatMap((text) => {
    try {
      const node = JSON.parse(text) as Record<string, unknown>;
      return node['@context'] === 'https://schema.org' && typeof node['@type'] === 'string'
        ? []
        : ['JSON-LD without the words of schema.org or without a type'];
    } catch {
      return ['JSON-LD that is not JSON'];
    }
  });
}

/** Scripts by which a text shows that it is not in the language of a page in another one. */
const SCRIPTS = [
  {
    script: /\p{Script=Arabic}/u,
    languages: /^(?:ar|fa|prs|ur|ps|ckb|sd|ug|und|\w+-Arab)\b/,
    rightToLeft: true,
  },
  { script: /\p{Script=Hebrew}/u, languages: /^(?:he|yi|und|\w+-Hebr)\b/, rightToLeft: true },
  {
    script: /\p{Script=Cyrillic}/u,
    languages: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|und|\w+-Cyrl)\b/,
    rightToLeft: false,
  },
];

/**
 * What a browser would read aloud in the wrong language, or run in the wrong direction: a text in another
 * script than that of the page whose element, or the nearest above it, does not bear its language, and,
 * where its script runs the other way, is not set apart (`bdi` or `dir`).
 */
export function languageProblems({ html }: Page): string[] {
  const own = languageOf(html);
  const runsToLeft = /<html[^>]* dir="rtl"/.test(html);
  return saidInBody(html).flatMap(({ text, language, apart }) =>
    SCRIPTS.flatMap(({ script, languages, rightToLeft }) => {
      if (!script.test(text) || languages.test(own)) return [];
      const shown = text.trim().slice(0, 40);
      return [
        ...(languages.test(language) ? [] : [`"${shown}" stands as text in "${language}"`]),
        ...(rightToLeft && !runsToLeft && !apart
          ? [`"${shown}" is not set apart from what runs the other way`]
          : []),
      ];
    }),
  );
}
