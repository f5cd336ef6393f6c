/** The id of the comparisons from which one can start. */
export const SUGGESTIONS_ID = 'suggestions';
