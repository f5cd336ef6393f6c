import { choices } from '#language/intake-choices.ts';
import { words } from '../../messages/words.ts';
import { WORKBOOKS } from '../../messages/workbooks.ts';
import { fold } from '../../model/text.ts';

/* The closed lists of the model, in the words that a workbook offers. */

const LISTS = Object.assign({}, choices, {
  format: words.formats,
  status: words.statuses,
  answer: words.stances,
  field: words.claimFields,
  sourceKind: words.sourceKinds,
} as const);

export type ChoiceList = keyof typeof LISTS;

/** Whether a word is the name of one of these lists. */
export const isChoiceList = (name: string): name is ChoiceList => Object.hasOwn(LISTS, name);

/** The words of a list, in order. */
export function choiceWords(list: ChoiceList): string[] {
  return Object.values(LISTS[list]);
}

/** What a value of the model is called in a cell. */
export function choiceText(list: ChoiceList, value: string): string {
  const names = new Map<string, string>(Object.entries(LISTS[list]));
  return names.get(value) ?? value;
}

const keyOf = (text: string) =>
  fold(text)
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** The value that a cell means, by its words in any language or by the name that the model has for it; null for anything else. */
export function choiceMeant(list: ChoiceList, written: string): string | null {
  const meant = keyOf(written);
  const all: Readonly<Record<string, string>>[] = [
    LISTS[list],
    ...WORKBOOKS.map(({ lists }) => lists[list] ?? {}),
  ];
  const found = all
    .flatMap((known) => Object.entries(known))
    .find(([value, name]) => keyOf(value) === meant || keyOf(name) === meant);
  return found?.[0] ?? null;
}
