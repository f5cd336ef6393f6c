import { EDITION_ELEMENT } from '../dataset/edition.ts';
import type { Edition } from '../model/slices/edition.ts';
import { JSON_FILE } from '../site/media-types.ts';

/** The edition as a page carries it for the app that takes it over: an element for its head, as HTML. */
export function editionScript(edition: Edition): string {
  // Nothing in a text may end the element.
  const json = JSON.stringify(edition).replaceAll('<', '\\u003c');
  return `<script id="${EDITION_ELEMENT}" type="${JSON_FILE.type}">${json}</script>`;
}
