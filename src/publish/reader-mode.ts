import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { date, dates } from '../messages/format.ts';
import { venuesText } from '../messages/place.ts';
import { words } from '../messages/words.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';

/** What must be left of a page in reader mode, by what it is. */
export type WhatMustStay = { title: string; texts: Record<string, readonly string[]> };

/** What somebody who reads a round in reader mode must not miss. */
export function keptOfRound({ round }: RoundSlice): WhatMustStay {
  return {
    title: round.title,
    texts: {
      date: [dates(round.dates)],
      place: [venuesText(round.venues)],
      outcome: [words.statuses[round.outcome.status], round.outcome.text],
      'name of a proposal': round.proposals.map(({ name }) => name),
      'account of a term': round.proposals.flatMap(accounts),
      answer: round.proposals.flatMap(({ responses }) => responses.map(({ text }) => text)),
      'account of the round': round.claims.map(({ text }) => text),
    },
  };
}

/** What somebody who reads a proposal in reader mode must not miss. */
export function keptOfProposal({ proposal, round }: ProposalSlice): WhatMustStay {
  return {
    title: proposal.name,
    texts: {
      date: [date(proposal.date)],
      place: [venuesText(round.venues)],
      outcome: [words.statuses[round.outcome.status]],
      'account of a term': accounts(proposal),
      answer: proposal.responses.map(({ text }) => text),
    },
  };
}

function accounts({ provisions }: ProposalSlice['proposal']): string[] {
  return provisions.flatMap(({ reports }) => reports.map(({ text }) => text));
}

/**
 * What is wrong with a page in the reader mode of Firefox, with the library that it uses: not offered, or
 * something of the page left out.
 */
export function readerProblems(html: string, { title, texts }: WhatMustStay): string[] {
  const offered = isProbablyReaderable(documentOf(html));
  const read = new Readability(documentOf(html)).parse();
  const text = spaced(read?.textContent ?? '');
  const lost = Object.entries(texts).flatMap(([what, all]) =>
    all
      .filter((one) => !text.includes(spaced(one)))
      .map((one) => `reader mode loses the ${what} “${one}”`),
  );
  return [
    ...(offered ? [] : ['reader mode is not offered']),
    ...(read?.title?.startsWith(title) ? [] : [`reader mode has the title “${read?.title ?? ''}”`]),
    ...lost,
  ];
}

// Each time anew: the library changes the document that it is given.
const documentOf = (html: string): Document => parseHTML(html).document;

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
