import type { HeadTag } from '../../ui/head-tag.ts';
import { JSON_LD } from '../../site/media-types.ts';

/** A thing in the words of https://schema.org/; what is undefined is left out when it is written. */
export type Node = { '@type': string; [property: string]: unknown };

/** Things as a script of a page: a "<" in a text could end the script, so none is written. */
export function ldScript(node: Node): HeadTag {
  return ['script', { type: JSON_LD.type }, ldText(node).replaceAll('<', '\\u003c')];
}

/** Things as a file. */
export function ldText(node: Node): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node });
}
