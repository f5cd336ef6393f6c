/** The rows behind a picture, as a file: names of columns, and a row for each mark. */
export type PictureTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};
