/** More columns than this cannot be read side by side: the most that a comparison holds. */
export const MOST_COLUMNS = 5;
