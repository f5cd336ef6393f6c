/** The id of the list that is drawn; a page has one drawing at most. */
export const DRAWING_ID = 'lineage-drawing';

/** Id of the picture of all of them over time: what saves it finds it by it. */
export const FAMILIES = 'families';
