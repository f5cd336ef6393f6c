/** The prefixes of claim ids. A provision is no claim itself but is addressed like one. */
export const CLAIM_PREFIXES = ['pro', 'rep', 'res', 'cla', 'pos', 'eve', 'cor'] as const;

/** The form of a claim id as a regular expression: a known prefix and five characters. */
export const CLAIM_ID = `(?:${CLAIM_PREFIXES.join('|')})-[a-z0-9]{5}`;

const WHOLE = new RegExp(`^${CLAIM_ID}$`);

/** Whether a text has the form of a claim id: a known prefix and five characters. */
export function isClaimId(text: string): boolean {
  return WHOLE.test(text);
}

const IN_HASH = new RegExp(`^#\\W*(${CLAIM_ID})(?![a-z0-9])`, 'i');

/**
 * The claim id that a fragment names, with its `#`; null if it names none. A mark that a mail program took
 * for a part of the address is passed over: `#rep-abcde).` → `rep-abcde`.
 */
export function claimIdIn(hash: string): string | null {
  return IN_HASH.exec(hash)?.[1]?.toLowerCase() ?? null;
}
