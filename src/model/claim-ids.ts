/** The prefixes of claim ids. A provision is no claim itself but is addressed like one. */
export const CLAIM_PREFIXES = ['pro', 'rep', 'res', 'cla', 'pos', 'eve', 'cor'] as const;

const CLAIM_ID = new RegExp(`^(?:${CLAIM_PREFIXES.join('|')})-[a-z0-9]{5}$`);

/** Whether a text has the form of a claim id: a known prefix and five characters. */
export function isClaimId(text: string): boolean {
  return CLAIM_ID.test(text);
}
