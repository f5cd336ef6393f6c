import type { Stance } from '../../model/types.ts';
import { inSentence } from './separators.ts';
import { stances } from './terms.ts';

/** How the lines of a comparison are put together. */
export const rows = {
  led: (lead: string, text: string) => {
    if (!text) return lead;
    return lead.endsWith(':') ? `${lead} ${text}` : `${lead}\u00a0: ${text}`;
  },
  /** Who a list belongs to, before it. */
  of: (name: string) => `${name}\u00a0:`,
  person: (name: string, office: string) => `${name}, ${office}`,
  people: (people: readonly string[]) => people.join('\u202f; '),
  /** What an answer says, after the name of the party. */
  answer: (stance: Stance) => inSentence(stances[stance]),
  answered: (stance: Stance, when: string) => `${inSentence(stances[stance])}, ${when}`,
  whenWhere: (when: string, where: string) => `${when} · ${where}`,
  qualified: (name: string, detail: string) => `${name}, ${detail}`,
  /** What two columns of a set have not in common. */
  both: (plus: string, minus: string) => `${plus}\u202f; ${minus}`,
  withBasis: (computed: string, basis: string) => `${computed}, ${basis}`,
  sum: (sum: string, by: string) => `${sum} (${by})`,
  /** The lines of a cell as one line of text. A line that is a sentence has its stop, and needs no other sign. */
  cell: (text: string, afterName: boolean, line: string) =>
    `${text}${afterName ? '\u00a0: ' : /[.!?](?:\u202f»|["”’)])?$/.test(text) ? ' ' : '\u202f; '}${line}`,
  elsewhere: (term: string, more: number) =>
    `ailleurs dans ce texte\u00a0: ${term}${more > 0 ? ` et ${more < 2 ? '1 autre' : `${more} autres`}` : ''}`,
} as const;
