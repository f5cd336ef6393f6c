import type { ResolvedSource } from '../slices/resolve.ts';
import {
  referenceKey,
  type CitationContext,
  type CitationWords,
  type CitedThing,
} from './cited.ts';

/** A date as CSL has it: as many parts as are known. */
export type CslDate = {
  'date-parts': [[year: number] | [year: number, month: number] | [number, number, number]];
};

/** An item of CSL-JSON 1.0, as far as we fill it. What is not known has no field. */
export type CslItem = {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'document' | 'dataset';
  author?: { literal: string }[];
  title: string;
  'container-title'?: string;
  publisher?: string;
  version?: string;
  number?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  note?: string;
};

/** A date of the dataset (a year, a month or a day) in parts; none that is not known is filled in. */
function cslDate(value: string): CslDate {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/**
 * The page of a source, or the document where it has no address. When it was read is not known, so it has no date of
 * access; a title that was not visible is a description in brackets, as the styles ask.
 */
function sourceItem(source: ResolvedSource, words: CitationWords): CslItem {
  const remarks = [source.via && words.via(source.via.name), source.note].filter(Boolean);
  return {
    id: source.id,
    type:
      source.kind === 'news' ? 'article-newspaper' : source.url === null ? 'document' : 'webpage',
    title: source.title ?? words.untitled[source.kind],
    ...(source.publisher.unnamed ? {} : { 'container-title': source.publisher.name }),
    ...(source.published ? { issued: cslDate(source.published) } : {}),
    language: source.language,
    // pandoc makes a quotation mark of an apostrophe, in addresses, too.
    ...(source.url === null ? {} : { URL: source.url.replaceAll("'", '%27') }),
    ...(remarks.length > 0 ? { note: remarks.join('; ') } : {}),
  };
}

/** What a record's own reference is made of. */
type OwnRecord = Pick<CitedThing, 'kind' | 'id' | 'title' | 'address'>;

/**
 * The record itself, in an edition: what a citation of ours says of it, and what the head of its page says.
 * @param accessed the day on which it was seen; a page knows none.
 */
export function recordItem(
  thing: OwnRecord,
  edition: CitationContext['edition'],
  words: Pick<CitationWords, 'site' | 'claim'>,
  accessed?: string,
): CslItem & { type: 'dataset'; issued: CslDate; URL: string } {
  return {
    id: referenceKey(thing),
    type: 'dataset',
    author: [{ literal: words.site }],
    title: thing.title,
    'container-title': edition.title,
    publisher: words.site,
    version: edition.version,
    ...(thing.kind === 'claim' && thing.id
      ? { number: thing.id, note: words.claim(thing.id) }
      : {}),
    issued: cslDate(edition.date),
    ...(accessed ? { accessed: cslDate(accessed) } : {}),
    language: edition.language,
    URL: thing.address,
  };
}

/**
 * A record of a reader's own file: nobody has published it, and it has no address. What stands in the address's place
 * says whose file it is.
 */
function ownItem(...[thing, edition, words, accessed]: Parameters<typeof recordItem>): CslItem {
  const {
    author: _author,
    publisher: _publisher,
    URL,
    note,
    ...item
  } = recordItem(thing, edition, words, accessed);
  return { ...item, note: note ? `${note}; ${URL}` : URL };
}

/** A thing as CSL-JSON: the originals first, in order, and the record that gathers them last. */
export function cslItems(
  thing: CitedThing,
  context: CitationContext,
  words: CitationWords,
): CslItem[] {
  return [
    ...thing.sources.map((source) => sourceItem(source, words)),
    context.edition.from === undefined
      ? recordItem(thing, context.edition, words, context.accessed)
      : ownItem(thing, context.edition, words, context.accessed),
  ];
}
