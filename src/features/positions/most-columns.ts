/** Parties side by side where there is room: more would leave none for what they said. */
export const PARTY_COLUMNS = 3;
