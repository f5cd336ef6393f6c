import type { ReactNode } from 'react';
import { counted } from '../messages/format.ts';
import { downloads } from '#language/data-page.ts';
import { linkTo } from '../site/here.ts';
import type { DownloadFile, DownloadTable } from '../model/slices/downloads-slice.ts';
import { words } from '../messages/words.ts';
import { DESCRIPTION_LANGUAGE } from '../model/description-language.ts';
import { OriginalText } from '../parts/original-text.tsx';
import { Isolated } from '../ui/isolated.tsx';

/** A file to take away: its name, what can be counted of it, and what it holds. */
export function DownloadLine({
  file: { path, bytes },
  text,
  count,
}: {
  file: DownloadFile;
  text: ReactNode;
  count?: string;
}) {
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a href={linkTo(`/${path}`)} className="py-1 [overflow-wrap:anywhere]">
          {path.split('/').at(-1)}
        </a>{' '}
        <span className="text-sm text-soft">
          {words.join.comma([count, downloads.size(bytes)])}
        </span>
      </p>
      <p className="text-soft">{text}</p>
    </>
  );
}

/** Every table with its size and, folded, its columns. */
export function DataTables({ tables }: { tables: readonly DownloadTable[] }) {
  return tables.map((table) => (
    <div key={table.name} className="mt-2 border-t border-hair py-1">
      <DownloadLine
        file={table}
        text={<Isolated lang={DESCRIPTION_LANGUAGE}>{table.description}</Isolated>}
        count={counted(table.rows, downloads.rows)}
      />
      <details>
        <summary className="min-h-6 py-1 text-soft hover:text-accent">
          {counted(table.columns.length, downloads.columns)}
        </summary>
        <Columns table={table} />
      </details>
    </div>
  ));
}

function Columns({ table }: { table: DownloadTable }) {
  return (
    <dl className="mb-3 border-s-2 border-line ps-3">
      {table.columns.map(({ name, type, description, list, refersTo, oneOf, stable }) => {
        const kind = downloads.types[type];
        const facts = [
          list ? downloads.listOf(kind) : kind,
          refersTo && downloads.refersTo(refersTo),
          oneOf && downloads.oneOf(words.join.comma(oneOf)),
          !stable && downloads.mayChange,
        ];
        return (
          <div key={name} className="py-1 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-4">
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Isolated lang={DESCRIPTION_LANGUAGE}>{description}</Isolated>{' '}
              <span className="text-soft">
                {words.between.open}
                <OriginalText code texts={[refersTo ?? [], oneOf ?? []].flat()}>
                  {words.join.semicolon(facts)}
                </OriginalText>
                {words.between.close}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
