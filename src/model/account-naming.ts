import { wordsIn } from './text.ts';

/** Whether the words of a name stand in a text, whole and in a row. */
function names(text: string, name: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(name).join(' ')} `);
}

const lastName = (name: string) => name.split(' ').at(-1) ?? '';

/**
 * The account that names somebody who was there: by the whole name, else by the last word of it where nobody else
 * who was there has that. Undefined where none does.
 */
export function accountNaming<C extends { text: string }>(
  name: string,
  everybody: readonly string[],
  accounts: readonly C[],
): C | undefined {
  const whole = accounts.find(({ text }) => names(text, name));
  const last = lastName(name);
  const shared = everybody.some((other) => other !== name && lastName(other) === last);
  return whole ?? (shared ? undefined : accounts.find(({ text }) => names(text, last)));
}
