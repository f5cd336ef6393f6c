/** Id of the picture of all of them over time: what saves it finds it by it. */
export const FAMILIES = 'families';
