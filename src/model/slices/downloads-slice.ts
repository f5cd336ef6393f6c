import type { TableColumn, TableName } from '../tables/table.ts';

/** A file that can be taken away: its path below the site and its size. */
export type DownloadFile = { path: string; bytes: number };

/** A table with the facts of its file, as CSV, and of its columns. */
export type DownloadTable = DownloadFile & {
  name: TableName;
  /** The same rows for engines. */
  parquet: DownloadFile;
  description: string;
  rows: number;
  columns: Pick<
    TableColumn,
    'name' | 'type' | 'description' | 'list' | 'refersTo' | 'oneOf' | 'stable'
  >[];
};

/** `data/downloads.json`: what the data page says of the files. */
export type DownloadsSlice = { tables: DownloadTable[]; files: DownloadFile[] };
