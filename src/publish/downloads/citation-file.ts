import { stringify } from 'yaml';
import { downloads } from '#language/data-page.ts';
import type { About } from '../../model/types.ts';
import { AUTHOR, citedTitle, keywordsOf, LICENCE } from './identity.ts';

/** How to cite the dataset, as a Citation File (CFF 1.2.0): the text of CITATION.cff. */
export function citationFile(about: About): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: downloads.citeMessage,
      type: 'dataset',
      title: citedTitle(about),
      abstract: about.description,
      authors: [{ name: AUTHOR }],
      version: about.version,
      'date-released': about.date,
      license: LICENCE.id,
      keywords: keywordsOf(about),
    },
    { lineWidth: 0, defaultKeyType: 'PLAIN', singleQuote: true },
  );
}
