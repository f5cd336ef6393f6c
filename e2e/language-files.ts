import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/*
 * What a built site says to readers outside the text of its pages: in the heads of pages, in feeds, to who
 * embeds it, and about what can be taken away.
 */

/** Something said, and the file and place where it stands. */
export type Saying = { at: string; text: string };

/** `<meta>` that somebody reads; others are for programs. */
const READ = /^(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))$/;

/** Fields of JSON, of any of these files, that hold a text for people. */
const TEXTS = new Set(
  'title name description headline text creditText provider_name html content_html summary'.split(
    ' ',
  ),
);

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const unescaped = (text: string) =>
  text.replaceAll(
    /&(?:amp|lt|gt|quot|#x27);/g,
    (found) => entities[found as keyof typeof entities],
  );

/** The texts of a piece of HTML: what stands between its tags, and its titles. */
const textsOfHtml = (html: string) =>
  [
    ...html.split(/<[^>]*>/),
    ...[...html.matchAll(/ title="([^"]*)"/g)].map(([, title]) => title ?? ''),
  ].map(unescaped);

/** The texts for people in what a JSON file holds, by their place. */
function textsOfJson(value: unknown, place = ''): Saying[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = `${place}/${key}`;
    if (typeof inner !== 'string') return textsOfJson(inner, at);
    if (!TEXTS.has(key)) return [];
    return key.includes('html')
      ? textsOfHtml(inner).map((text) => ({ at, text }))
      : [{ at, text: inner }];
  });
}

function textsOfHead(html: string): Saying[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '';
  const metas = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const links = [...head.matchAll(/<link [^>]*?title="([^"]*)"/g)];
  const json = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return [
    { at: 'title', text: unescaped(title) },
    ...metas
      .filter(([, name = '']) => READ.test(name))
      .map(([, at = '', text = '']) => ({ at, text: unescaped(text) })),
    ...links.map(([, text = '']) => ({ at: 'link', text: unescaped(text) })),
    ...json.flatMap(([, text = '']) => textsOfJson(JSON.parse(text), 'json-ld')),
  ];
}

/** Texts of an Atom feed; a content is HTML. */
function textsOfAtom(xml: string): Saying[] {
  const texts: Saying[] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'string') {
      if (/(?:title|subtitle|name|rights)$/.test(at)) texts.push({ at, text: value });
      if (/content(?:\/#text)?$/.test(at))
        texts.push(...textsOfHtml(value).map((text) => ({ at, text })));
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}/${key}`);
  };
  walk(new XMLParser({ parseTagValue: false }).parse(xml), '');
  return texts;
}

/** Texts of our own in the two plain files: the whole promise, and a citation's lines. */
const textsOfLines = (text: string) =>
  text.split('\n').map((line, i) => ({ at: `line ${i + 1}`, text: line }));

/** Lines of CITATION.cff whose values are words; the others are for programs. */
const CITED = /^(?:message|title): |^ +- name: /;

/** By kind of file: what of a built site is read outside its pages. */
const KINDS: Readonly<Record<string, { is: RegExp; texts: (content: string) => Saying[] }>> = {
  heads: { is: /\.html$/, texts: textsOfHead },
  feeds: { is: /\.atom$/, texts: textsOfAtom },
  'feeds as JSON': { is: /^feeds\/.*\.json$/, texts: (it) => textsOfJson(JSON.parse(it)) },
  oembed: { is: /^oembed\/.*\.json$/, texts: (it) => textsOfJson(JSON.parse(it)) },
  'claims for machines': { is: /\.jsonld$/, texts: (it) => textsOfJson(JSON.parse(it)) },
  // Its name and those of licences are the same everywhere; descriptions of tables and columns are in the
  // language of the data, as those of the schema.
  'data package': {
    is: /datapackage\.json$/,
    texts: (it) =>
      textsOfJson({ ...(JSON.parse(it) as object), name: null, licenses: [], resources: [] }),
  },
  promise: { is: /promise\.md$/, texts: textsOfLines },
  citation: {
    is: /CITATION\.cff$/,
    texts: (it) =>
      textsOfLines(it)
        .filter(({ text }) => CITED.test(text))
        .map(({ at, text }) => ({ at, text: text.replace(CITED, '').replace(/^'(.*)'$/, '$1') })),
  },
};

/** What the files of a built site say, by kind. */
export function saidInFiles(dir: string): Map<string, Saying[]> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Map(
    Object.entries(KINDS).map(([kind, { is, texts }]) => [
      kind,
      files
        .filter((file) => is.test(file))
        .flatMap((file) =>
          texts(readFileSync(join(dir, file), 'utf8')).map(({ at, text }) => ({
            at: `${file}: ${at}`,
            text,
          })),
        ),
    ]),
  );
}
