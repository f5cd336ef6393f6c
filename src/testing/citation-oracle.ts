import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/* A well-kept citation library, which tests ask what it makes of our references. */

/** What Citation.js reads out of BibTeX, RIS or CSL-JSON, without its own remarks. */
export function readBack(text: string): Record<string, unknown>[] {
  return new Cite(text).data.map(({ _graph, 'citation-key': _key, ...fields }) => fields);
}

/** One item as citeproc prints it in a style that Citation.js brings. */
export function printed(item: unknown, template: 'apa'): string {
  return new Cite(item).format('bibliography', { template, lang: 'en-US' }).trim();
}
