/** How French sets what somebody wrote apart from what is said of it. */
export const asWritten = (text: string): string => `«\u202F${text}\u202F»`;
