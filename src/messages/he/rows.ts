import type { Stance } from '../../model/types.ts';
import { isolated, say } from './bidi.ts';
import { stances } from './terms.ts';

/** How the lines of a comparison are put together. */
export const rows = {
  led: (lead: string, text: string) => (text ? say`${lead} ${text}` : lead),
  /** Who a list belongs to, before it. */
  of: (name: string) => say`${name}:`,
  person: (name: string, office: string) => say`${name}, ${office}`,
  people: (people: readonly string[]) => people.map(isolated).join('; '),
  /** What an answer says, after the name of the party: a noun, which a dash parts from the name. */
  answer: (stance: Stance) => `– ${stances[stance]}`,
  answered: (stance: Stance, when: string) => say`– ${stances[stance]}, ${when}`,
  whenWhere: (when: string, where: string) => say`${when} · ${where}`,
  qualified: (name: string, detail: string) => say`${name}, ${detail}`,
  /** What two columns of a set have not in common. */
  both: (plus: string, minus: string) => say`${plus}; ${minus}`,
  withBasis: (computed: string, basis: string) => say`${computed}, ${basis}`,
  sum: (sum: string, by: string) => say`${sum} (${by})`,
  /** The lines of a cell as one line of text. A line that is a sentence has its stop, and needs no other sign. */
  cell: (text: string, afterName: boolean, line: string) =>
    `${text}${afterName ? ': ' : /[.!?]["”’)\u2069]*$/.test(text) ? ' ' : '; '}${isolated(line)}`,
  elsewhere: (term: string, more: number) =>
    say`במקום אחר בנוסח הזה: ${term}${more > 0 ? ` ועוד ${more}` : ''}`,
} as const;
