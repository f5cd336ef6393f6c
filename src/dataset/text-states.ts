import { unmarked, withoutMarks, type TextState } from '../model/translations/marks.ts';

/* Which texts of the data that was loaded are not in the language of the page, and who has translated the others. */

const states = new Map<string, TextState>();

/** A public data file as pages use it: what its signs say of its texts is remembered, and they are gone. */
export function withStates<T>(value: T): T {
  return import.meta.env.PARLEY_TRANSLATED
    ? withoutMarks(value, (text, state) => states.set(text, state))
    : value;
}

/** How a text of the data stands on this page. One of a file that was not read by `withStates` may still have its sign. */
export function stateOfText(text: string): { text: string; state: TextState } {
  const { text: bare, state } = unmarked(text);
  return { text: bare, state: state ?? states.get(bare) ?? null };
}
