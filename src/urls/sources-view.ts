import { SOURCE_KINDS } from '../model/vocabulary.ts';
import { LANGUAGE_TAG } from '../model/language-tag.ts';
import { readOne, readText, write, type Codec } from './codec.ts';

/** Where a page was seen: on its own site, on another, on one that repeats the reports of others. */
const VIA = ['own', 'other', 'repeating'] as const;

/** What the sources page shows. */
export type SourcesView = {
  q: string;
  kind: (typeof SOURCE_KINDS)[number] | null;
  language: string | null;
  year: string | null;
  via: (typeof VIA)[number] | null;
};

function readPattern(params: URLSearchParams, name: string, pattern: RegExp): string | null {
  const value = params.get(name);
  return value && pattern.test(value) ? value : null;
}

export const sourcesCodec: Codec<SourcesView> = {
  params: ['q', 'kind', 'language', 'year', 'via'],
  parse(search) {
    const params = new URLSearchParams(search);
    return {
      q: readText(params, 'q', 100),
      kind: readOne(params, 'kind', SOURCE_KINDS),
      language: readPattern(params, 'language', LANGUAGE_TAG),
      year: readPattern(params, 'year', /^(\d{4}|undated)$/),
      via: readOne(params, 'via', VIA),
    };
  },
  serialise: (view) =>
    write([
      ['q', view.q],
      ['kind', view.kind],
      ['language', view.language],
      ['year', view.year],
      ['via', view.via],
    ]),
};
