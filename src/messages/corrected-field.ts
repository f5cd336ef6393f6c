import { claimWords } from '#language/claims.ts';

/** What a reader calls the field that was corrected: "who says so" for "attribution". */
export function correctedField(field: string): string {
  return claimWords.corrections.fields[field] ?? field;
}
