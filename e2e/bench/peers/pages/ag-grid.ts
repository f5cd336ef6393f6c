import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
} from 'ag-grid-community';
import { COLUMNS, rowsBeside, type Row } from './row.ts';

/* AG Grid as its documentation has it: modules for what is used, quick filter with its cache, virtual rows. */

ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule, RowApiModule]);

const [field, count, box] = ['search', 'found', 'grid'].map((id) => document.getElementById(id));
if (!(field instanceof HTMLInputElement) || !count || !box) throw new Error('the page lacks parts');

const grid = createGrid<Row>(box, {
  columnDefs: Object.entries(COLUMNS).map(([key, headerName]) => ({
    field: key as keyof typeof COLUMNS,
    headerName,
    flex: 1,
  })),
  rowData: await rowsBeside(),
  getRowId: ({ data }) => data.id,
  cacheQuickFilter: true,
  onModelUpdated: ({ api }) => {
    count.textContent = String(api.getDisplayedRowCount());
  },
});
field.addEventListener('input', () => grid.setGridOption('quickFilterText', field.value));
document.documentElement.classList.add('started');
