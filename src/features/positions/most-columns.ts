/** Parties side by side where there is room: more would leave none for what they said. */
export const MOST_COLUMNS = 3;
