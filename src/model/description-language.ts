/** The language in which the descriptions of the dataset's files are written, as a BCP 47 tag. */
export const DESCRIPTION_LANGUAGE = 'en';
