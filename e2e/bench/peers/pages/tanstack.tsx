import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  globalFilteringFeature,
  tableFeatures,
  useTable,
  type ReactTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, rowsBeside, type Row } from './row.ts';

/*
 * TanStack Table with TanStack Virtual as their guides have it. The filter means what AG Grid's means: every word in
 * the row, in any column. The small letters of a row are made once, as AG Grid's cache has them.
 */

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});

const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
const ALL = 'all';
const textOf = (row: Row) =>
  KEYS.map((key) => row[key])
    .join('\n')
    .toLowerCase();

const helper = createColumnHelper<typeof features, Row>();
const columns = helper.columns([
  ...KEYS.map((key) => helper.accessor(key, { header: COLUMNS[key] })),
  helper.accessor(textOf, { id: ALL }),
]);

const ROW_HEIGHT = 42;

function Grid({ rows }: { rows: Row[] }) {
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    getColumnCanGlobalFilter: ({ id }) => id === ALL,
    globalFilterFn: (row, id, typed: string) => {
      const text = row.getValue<string>(id);
      return typed
        .toLowerCase()
        .split(' ')
        .every((word) => text.includes(word));
    },
  });
  useEffect(() => document.documentElement.classList.add('started'), []);
  return (
    <>
      <label>
        Filter{' '}
        <input
          id="search"
          value={String(table.state.globalFilter ?? '')}
          onChange={(event) => table.setGlobalFilter(event.target.value)}
        />
      </label>{' '}
      <output id="found">{table.getFilteredRowModel().rows.length}</output>
      <div className="line head">
        {KEYS.map((key) => (
          <span key={key}>{COLUMNS[key]}</span>
        ))}
      </div>
      <Lines table={table} />
    </>
  );
}

function Lines({ table }: { table: ReactTable<typeof features, Row> }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 5,
  });
  return (
    <div id="grid" ref={scroller}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} className="line" style={{ transform: `translateY(${start}px)` }}>
            {rows[index]
              ?.getAllCells()
              .filter(({ column }) => column.id !== ALL)
              .map((cell) => (
                <span key={cell.id}>
                  <table.FlexRender cell={cell} />
                </span>
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Grid rows={await rowsBeside()} />);
