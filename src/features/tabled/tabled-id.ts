/** Id of the picture of all that was tabled, on its page. */
export const TABLED_PICTURE = 'tabled';
