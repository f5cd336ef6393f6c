/*
 * What a built page says, and in which language: its texts, and the attributes and tags of its head that are shown or
 * read aloud. Pages are read as text, since a parser would take minutes for all of them.
 */

/** One text of a page. */
export type SaidText = {
  text: string;
  /** BCP 47 tag of the nearest element that names a language. */
  language: string;
  /** Whether it is set apart from what runs the other way. */
  apart: boolean;
  /** A text of the head, an attribute or a title, no part of which can bear a language of its own. */
  bare: boolean;
  /** Whether it is all that an element says which names its own language. */
  whole: boolean;
};

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
const ELEMENT = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi;
/** Attributes that are read aloud or shown; `data-state` stands behind a text. */
const READ = /\s(?:title|alt|aria-label|placeholder|data-state)="([^"]*)"/g;
/** Code says the same in every language. */
const MUTE = /<(script|style|code|pre|kbd|samp)\b.*?<\/\1>|<!--.*?-->/gs;

const TITLE = /<title[^>]*>([^<]*)<\/title>/;
const TAGS =
  /<meta (?:name|property)="(?:description|(?:og|twitter):(?:title|description|image:alt)|citation_title|dc\.title|dc\.source)" content="([^"]*)"/g;
const LINK_TITLES = /<link\b[^>]*\stitle="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (html: string) =>
  html
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll('&#x27;', "'");

/** The language that a page names for all that it says; none where it names none. */
export const languageOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';

/** What the head of a page says: its title, descriptions, and titles of links. */
export function saidInHead(html: string): SaidText[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const [, title = ''] = TITLE.exec(head) ?? [];
  const texts = [TAGS, LINK_TITLES].flatMap((tags) =>
    [...head.matchAll(tags)].map((tag) => tag[1]),
  );
  const language = languageOf(html);
  return [title, ...texts].flatMap((text) =>
    text ? [{ text: plain(text), language, apart: true, bare: true, whole: false }] : [],
  );
}

/** What the body of a page says, in the order of the page. */
export function saidInBody(html: string): SaidText[] {
  const body = html.slice(html.indexOf('<body')).replace(MUTE, '');
  const page = { name: 'html', language: languageOf(html), apart: false, names: false };
  const open = [page];
  const said: SaidText[] = [];
  const pieces = [...body.matchAll(ELEMENT)];
  for (const [i, [, end, name = '', attributes = '', text]] of pieces.entries()) {
    const around = open.at(-1) ?? page;
    if (text !== undefined) {
      const { language, apart, names } = around;
      // Between the tags of one element.
      const whole = names && pieces[i - 1]?.[1] === '' && pieces[i + 1]?.[1] === '/';
      if (text.trim() !== '')
        said.push({ text: plain(text), language, apart, bare: around.name === 'title', whole });
    } else if (end)
      open.splice(
        Math.max(
          1,
          open.findLastIndex((element) => element.name === name),
        ),
      );
    else {
      const language = /\slang="([^"]*)"/.exec(attributes)?.[1];
      const element = {
        name,
        language: language ?? around.language,
        apart: around.apart || name === 'bdi' || /\sdir="/.test(attributes),
        names: language !== undefined,
      };
      // A title is shown apart from the text around, and runs as it is written.
      for (const [, read = ''] of attributes.matchAll(READ))
        if (read !== '')
          said.push({
            text: plain(read),
            language: element.language,
            apart: true,
            bare: true,
            whole: false,
          });
      if (!VOID.test(name) && !attributes.endsWith('/')) open.push(element);
    }
  }
  return said;
}
