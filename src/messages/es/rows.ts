import type { Stance } from '../../model/types.ts';
import { stances } from './terms.ts';

/** How the lines of a comparison are put together. */
export const rows = {
  led: (lead: string, text: string) => (text ? `${lead} ${text}` : lead),
  /** Who a list belongs to, before it. */
  of: (name: string) => `${name}:`,
  person: (name: string, office: string) => `${name}, ${office}`,
  people: (people: readonly string[]) => people.join('; '),
  /** What an answer says, after the name of the party. */
  answer: (stance: Stance) => stances[stance].toLowerCase(),
  answered: (stance: Stance, when: string) => `${stances[stance].toLowerCase()}, ${when}`,
  whenWhere: (when: string, where: string) => `${when} · ${where}`,
  qualified: (name: string, detail: string) => `${name}, ${detail}`,
  /** What two columns of a set have not in common. */
  both: (plus: string, minus: string) => `${plus}; ${minus}`,
  withBasis: (computed: string, basis: string) => `${computed}, ${basis}`,
  sum: (sum: string, by: string) => `${sum} (${by})`,
  /** The lines of a cell as one line of text. A line that is a sentence has its stop, and needs no other sign. */
  cell: (text: string, afterName: boolean, line: string) =>
    `${text}${afterName ? ': ' : /[.!?]["”’»)]?$/.test(text) ? ' ' : '; '}${line}`,
  elsewhere: (term: string, more: number) =>
    `en otro lugar de este texto: ${term}${more > 0 ? ` y ${more} más` : ''}`,
} as const;
