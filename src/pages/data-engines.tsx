import { downloads } from '#language/data-page.ts';
import type { DownloadFile, DownloadTable } from '../model/slices/downloads-slice.ts';
import { linkTo } from '../site/here.ts';
import { DownloadLine } from './data-tables.tsx';

/** One line for the first look into each kind of file. */
const FIRST_LOOK = {
  sqlite: 'sqlite3 dataset.sqlite "SELECT stance, count(*) FROM responses GROUP BY stance"',
  parquet: `duckdb -c "SELECT stance, count(*) FROM 'responses.parquet' GROUP BY stance"`,
} as const;

/** The dataset for programs that ask it in SQL: one SQLite file, and each table as Parquet. */
export function DataEngines({
  tables,
  sqlite,
}: {
  tables: readonly DownloadTable[];
  sqlite: DownloadFile | undefined;
}) {
  return (
    <>
      <p>{downloads.enginesText}</p>
      {sqlite && (
        <div className="mt-2 border-t border-hair py-1">
          <DownloadLine file={sqlite} text={downloads.files['dataset.sqlite']} />
          <Command line={FIRST_LOOK.sqlite} />
        </div>
      )}
      <div className="mt-2 border-t border-hair py-1">
        <ul className="list-none! ps-0! sm:columns-2">
          {tables.map(({ parquet }) => (
            <li key={parquet.path} className="flex items-baseline justify-between gap-x-4">
              <a href={linkTo(`/${parquet.path}`)}>{parquet.path.split('/').at(-1)}</a>{' '}
              <span className="text-sm text-soft">{downloads.size(parquet.bytes)}</span>
            </li>
          ))}
        </ul>
        <p className="text-soft">{downloads.parquetText}</p>
        <Command line={FIRST_LOOK.parquet} />
      </div>
    </>
  );
}

/** A line for a terminal: the same in every language. */
function Command({ line }: { line: string }) {
  return (
    <p>
      <code dir="ltr" className="text-sm [overflow-wrap:anywhere]">
        {line}
      </code>
    </p>
  );
}
