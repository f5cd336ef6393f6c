/** How Spanish sets what somebody wrote apart from what is said of it. */
export const asWritten = (text: string): string => `«${text}»`;
