import { bibtex } from '../model/citation/bibtex.ts';
import type { CitationContext, CitedThing } from '../model/citation/cited.ts';
import { cslItems, type CslDate, type CslItem } from '../model/citation/csl.ts';
import { ris } from '../model/citation/ris.ts';
import { withoutDirection } from '../model/text.ts';
import { citing } from '#language/citing.ts';
import { ended, inQuotes, typeset } from '#language/quotes.ts';
import { counted, date } from './format.ts';
import { bareSentence, remarkOf, sentence } from './sentence.ts';
import { words } from './words.ts';

/** A thing in every form in which it can be cited. Originals come first, the record of them last. */
export type Citations = {
  /** What a desk prints, as finished sentences: an account, or for a record what its accounts say first. */
  sentence: string;
  /** The same, with outlet and date behind each. */
  credited: string;
  /** The same with the address: what a reader pastes, and others can follow. */
  passage: string;
  /** One sentence about a record as such; null for an account. */
  record: string | null;
  /** The note of a text: in the form of the Chicago Manual, 18th edition. */
  footnote: string;
  /** Entries of a bibliography, Chicago Manual, 18th edition; one a line. */
  chicago: string;
  /** Entries of a reference list, APA, 7th edition; one a line. */
  apa: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON, an array of items. */
  csl: string;
};

/** Originals that a note of a record names; the others stand at its address. */
const NOTED = 3;

/**
 * Cites a thing in every form.
 * @param facts accounts to be quoted for a record; without any, the sentence is one about the record.
 */
export function citations(
  thing: CitedThing,
  context: CitationContext,
  facts: readonly CitedThing[] = [],
): Citations {
  const quoted = thing.kind === 'claim' || facts.length === 0 ? [thing] : facts;
  const credited = quoted.map(creditedSentence).join(' ');
  const named = { ...thing, sources: cited(thing) };
  const items = cslItems(named, context, citing);
  const referred = items.map((item, i) => ({ item, untitled: named.sources[i]?.title === null }));
  return {
    sentence: quoted.map((one) => typeset(sentence(one))).join(' '),
    credited,
    passage: `${credited} ${thing.address}`,
    record: thing.kind === 'claim' ? null : typeset(sentence(thing)),
    footnote: footnote(referred),
    chicago: referred.map((it) => `${chicagoEntry(it)}\n`).join(''),
    apa: referred.map((it) => `${apaEntry(it)}\n`).join(''),
    bibtex: bibtex(items),
    ris: ris(items),
    csl: withoutDirection(`${JSON.stringify(items, null, 2)}\n`),
  };
}

/** A sentence with the outlet and the day of the page of most weight; one about a record names its sources itself. */
function creditedSentence(one: CitedThing): string {
  const [source] = one.sources;
  if (one.kind !== 'claim' || !source) return typeset(sentence(one));
  const { publisher, via, published } = source;
  const credit = words.join.comma([
    !publisher.unnamed && publisher.name,
    via && citing.via(via.name),
    published ? date(published) : citing.undated,
    remarkOf(one) ?? false,
  ]);
  return citing.credited(typeset(bareSentence(one)), credit);
}

/** The originals that a reference names: of an account the one of most weight, since each of them carries the whole. */
function cited({ kind, sources }: CitedThing): CitedThing['sources'] {
  return kind === 'claim' ? sources.slice(0, 1) : sources;
}

/** An item, and whether its title is only our description of it. */
type Referred = { item: CslItem; untitled: boolean };

function footnote(all: readonly Referred[]): string {
  const originals = all.slice(0, -1).map(note);
  const own = all.at(-1);
  const more = originals.length - NOTED;
  // One more is as long as the words that would stand for it.
  const shown = more > 1 ? originals.slice(0, NOTED) : originals;
  return words.join.sentence(
    words.join.semicolon([
      ...shown,
      ...(more > 1 ? [counted(more, citing.moreSources)] : []),
      ...(own ? [shown.length > 0 ? citing.recordedIn(note(own), more > 1) : note(own)] : []),
    ]),
  );
}

/** A page or a record as it stands in a note, without the full stop. */
function note({ item, untitled }: Referred): string {
  const title = untitled ? description(item) : inQuotes(item.title, ',');
  const dated = item.issued ? american(item.issued) : citing.noDate;
  const parts = isRecord(item)
    ? [
        item.author?.[0]?.literal,
        `${title} ${citing.in} ${item['container-title']}`,
        item.note,
        item.version && citing.versionOf(item.version),
        dated,
        item.accessed && citing.accessed(american(item.accessed)),
        item.URL,
      ]
    : untitled
      ? [item['container-title'], title, dated, item.note, item.URL]
      : [
          `${title} ${item['container-title'] ?? dated}`,
          item['container-title'] && dated,
          item.note,
          item.URL,
        ];
  return words.join.comma(parts);
}

function chicagoEntry({ item, untitled }: Referred): string {
  const title = untitled ? `${citing.seen(description(item))}.` : inQuotes(item.title, '.');
  const dated = item.issued ? american(item.issued) : citing.noDate;
  if (!isRecord(item))
    return joined(
      [
        item['container-title'] && `${item['container-title']}.`,
        title,
        ended(dated),
        item.note && `${citing.seen(item.note)}.`,
        item.URL && `${item.URL}.`,
      ],
      ' ',
    );
  const within = [
    item['container-title'],
    item.note,
    item.version && citing.versionOf(item.version),
  ];
  return joined(
    [
      item.author?.[0] && `${item.author[0].literal}.`,
      title,
      `${citing.seen(citing.in)} ${words.join.comma(within)}.`,
      `${words.join.comma([item.publisher, dated])}.`,
      item.accessed && `${citing.seen(citing.accessed(american(item.accessed)))}.`,
      item.URL && `${item.URL}.`,
    ],
    ' ',
  );
}

function apaEntry({ item, untitled }: Referred): string {
  const year = item.issued?.['date-parts'][0][0];
  if (isRecord(item)) {
    const version = item.version && citing.seen(citing.versionOf(item.version));
    return joined(
      [
        item.author?.[0] && `${item.author[0].literal}.`,
        `(${year ?? citing.noDate}).`,
        `${typeset(item.title)} [${citing.dataSet}].`,
        `${words.join.brackets(`${citing.seen(citing.in)} ${item['container-title']}`, words.join.semicolon([item.note, version]))}.`,
        item.accessed && item.URL ? citing.retrieved(american(item.accessed), item.URL) : item.URL,
      ],
      ' ',
    );
  }
  const remark = item.note ?? '';
  const title = untitled
    ? `[${words.join.semicolon([description(item, false), remark])}]`
    : `${typeset(item.title)}${remark && ` [${remark}]`}`;
  return joined(
    [
      ended(title),
      `(${item.issued ? apaDate(item.issued) : citing.noDate}).`,
      item['container-title'] && `${item['container-title']}.`,
      item.URL,
    ],
    ' ',
  );
}

const isRecord = (item: CslItem) => item.type === 'dataset';

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}

/** Our description of a page without its brackets: it is no title, and begins small in a note. */
function description({ title }: CslItem, small = true): string {
  const plain = title.replace(/^\[|\]$/g, '');
  return small ? citing.withinNote(plain) : plain;
}

const american = ({ 'date-parts': [[year, month, day]] }: CslDate) => citing.date(year, month, day);
const apaDate = ({ 'date-parts': [[year, month, day]] }: CslDate) =>
  citing.yearFirst(year, month, day);
