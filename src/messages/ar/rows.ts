import type { Stance } from '../../model/types.ts';
import { allOwn, own } from './isolate.ts';
import { stances } from './terms.ts';

/** How the lines of a comparison are put together. */
export const rows = {
  led: (lead: string, text: string) => (text ? `${own(lead)} ${own(text)}` : lead),
  /** Who a list belongs to, before it. */
  of: (name: string) => `${own(name)}:`,
  person: (name: string, office: string) => `${own(name)}، ${own(office)}`,
  people: (people: readonly string[]) => allOwn(people).join('؛ '),
  /** What an answer says, after the name of the party. */
  answer: (stance: Stance) => stances[stance],
  answered: (stance: Stance, when: string) => `${stances[stance]}، ${when}`,
  whenWhere: (when: string, where: string) => `${own(when)} · ${own(where)}`,
  qualified: (name: string, detail: string) => `${own(name)}، ${own(detail)}`,
  /** What two columns of a set have not in common. */
  both: (plus: string, minus: string) => `${plus}؛ ${minus}`,
  withBasis: (computed: string, basis: string) => `${computed}، ${own(basis)}`,
  sum: (sum: string, by: string) => `${own(sum)} (${own(by)})`,
  /** The lines of a cell as one line of text. A line that is a sentence has its stop, and needs no other sign. */
  cell: (text: string, afterName: boolean, line: string) =>
    `${own(text)}${afterName ? ': ' : /[.!?؟]["”’»)\u2069]*$/u.test(text) ? ' ' : '؛ '}${own(line)}`,
  elsewhere: (term: string, more: number) =>
    `في موضع آخر من هذا النص: ${own(term)}${more > 0 ? ` وغيره (${more})` : ''}`,
} as const;
