import { escaped } from '../../../ui/escaped.ts';

/** Markup. Whatever is not of this class is text, and is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Piece = Html | string | number | null | false | undefined | readonly Piece[];

function markupOf(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(markupOf).join('');
}

/**
 * A template of markup: what stands in it is markup, what is put into it is text and escaped, also in
 * an attribute with double quotes. Lists are joined; null and false are nothing.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  // The indentation of the source is nothing to the reader, and a fifth of a large file.
  const markup = strings.map((string) => string.replace(/\n\s+/g, '\n'));
  return new Html(markup.reduce((text, next, i) => `${text}${markupOf(pieces[i - 1])}${next}`));
}

/** Pieces with the same thing between them. */
export function between(pieces: readonly Piece[], separator: Piece): Piece[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece]));
}

/** A name, a text or a sum among our words: it runs its own way, as on the pages. */
export function isolated(piece: Piece): Html {
  return html`<bdi>${piece}</bdi>`;
}

/** A link to an address of the web, shown as the text or as the address; anything else is text alone. */
export function link(url: string, text: string = url): Html {
  return /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${isolated(text)}</a>`
    : html`${text}`;
}
