import { expect, it } from 'vitest';
import { readGiven } from '../../../testing/intake/reading.ts';
import { madeZip } from '../../../testing/intake/xlsx-maker.ts';

const ods = (tables: string, more: Record<string, string> = {}) =>
  madeZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;

it('reads a sheet of OpenDocument by the values that it keeps', async () => {
  const found = await readGiven(
    ods(
      `<table:table table:name="terms"><table:table-row>${cell('office:value-type="string"', 'a<text:s text:c="2"/>b</text:p><text:p>c')}${cell('office:value-type="float" office:value="42.50"', '42,5')}</table:table-row><table:table-row table:number-rows-repeated="3">${cell('table:number-columns-repeated="1000"')}</table:table-row><table:table-row>${cell('office:value-type="date" office:date-value="2024-03-01"', '1 Mar 2024')}${cell('office:value-type="date" office:date-value="2024-03-01"', 'March 2024')}${cell('office:value-type="percentage" office:value="0.35"', '35%')}${cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR')}${cell('table:formula="of:=X" office:value-type="string" calcext:value-type="error"', '#REF!')}</table:table-row></table:table><table:table table:name="kept" table:style-name="ta2"><table:table-row>${cell('', 'x')}</table:table-row></table:table>`,
    ),
    'a.ods',
  );
  expect(found.form).toBe('ods');
  expect(found.rows).toEqual([
    [1, 'a  b\nc', '42.5'],
    [5, '2024-03-01', '2024-03', '35%', 'true', '#REF!'],
  ]);
  expect(found.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['terms', undefined],
    ['kept', true],
  ]);
  expect(found.met).toEqual([
    { kind: 'broken-cell', sheet: 'terms', row: 5, column: 4, written: '#REF!' },
    { kind: 'hidden-sheet', sheet: 'kept' },
  ]);
});

it('repeats merged areas downward, and refuses a locked document', async () => {
  const table = `<table:table table:name="a"><table:table-row>${cell('table:number-rows-spanned="2" office:value-type="string"', 'Doha')}${cell('', '1')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('', '2')}</table:table-row></table:table>`;
  expect((await readGiven(ods(table))).rows).toEqual([
    [1, 'Doha', '1'],
    [2, 'Doha', '2'],
  ]);
  const locked = ods(table, {
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
  });
  expect((await readGiven(locked)).met).toEqual([{ kind: 'locked' }]);
});
