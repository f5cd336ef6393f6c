/** How Arabic sets what somebody wrote apart from what is said of it; it may be in other letters. */
export const asWritten = (text: string): string => `«\u2068${text}\u2069»`;
