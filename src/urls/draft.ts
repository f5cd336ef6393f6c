/**
 * What a field holds while somebody types in it. The address follows only when the text has settled, so
 * that nothing is rewritten while it is typed: a blank at the end of a word, the "2" of a year to come.
 */

/** A line of text as an address keeps it: no space at its ends, one between words. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What of a field tells whether its date is whole; an element of type "date" fits. */
export type DateField = { value: string; validity: { badInput: boolean } };

/**
 * Whether a date field holds what somebody meant, and not the half of it. Browsers report the year "2"
 * on its way to 2024 as the year 0002, and a date of which a part is deleted as no date at all.
 */
export function isWholeDate({ value, validity }: DateField): boolean {
  return value === '' ? !validity.badInput : value >= '1000';
}

/** The text to send for a draft, or null where the address says it already or nothing was typed. */
export function toSend(draft: string | null, value: string): string | null {
  if (draft === null) return null;
  const text = tidied(draft);
  return text === value ? null : text;
}
