/** The language in which the dataset and the descriptions of its files are written, as a BCP 47 tag. */
export const DATA_LANGUAGE = 'en';
