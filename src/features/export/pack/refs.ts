import { packWords } from '#language/packing.ts';
import { form } from '../../../messages/format.ts';
import { between, html, type Html } from './html.ts';
import { words } from '../../../messages/words.ts';

/** Runs of numbers that follow each other: 3, 4, 5, 9 → 3–5, 9. */
export function runs(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

const ref = (number: number) => html`<a href="#a${number}">${number}</a>`;

const refs = (numbers: readonly number[]) =>
  between(
    runs(numbers).map(([from, to]) =>
      from === to ? ref(from) : html`${ref(from)}${packWords.runTo}${ref(to)}`,
    ),
    words.between.comma,
  );

/** "accounts 3–5, 9", each number a link to its account. Null for none. */
export function accountRefs(numbers: readonly number[]): Html | null {
  if (numbers.length === 0) return null;
  return html`${form(new Set(numbers).size, packWords.refs)} ${refs(numbers)}`;
}

/** "[3–5, 9]" after a line of the table. Null for none. */
export function noteRefs(numbers: readonly number[]): Html | null {
  return numbers.length === 0
    ? null
    : html`<span class="refs">${packWords.openRefs}${refs(numbers)}${packWords.closeRefs}</span>`;
}
