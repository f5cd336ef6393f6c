/** The id of the list that is drawn; a page has one drawing at most. */
export const DRAWING_ID = 'lineage-drawing';
