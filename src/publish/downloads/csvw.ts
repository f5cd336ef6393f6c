import { TABLES } from '../../model/tables/all-tables.ts';
import type { TableColumn, Table } from '../../model/tables/table.ts';
import type { About } from '../../model/types.ts';
import { SEPARATOR } from './csv-text.ts';
import { AUTHOR, citedTitle, LICENCE } from './identity.ts';
import { describe, PARTIAL_DATE } from './table-schema.ts';
import { DESCRIPTION_LANGUAGE } from '../../model/description-language.ts';

const DATATYPES: Record<TableColumn['type'], string | object> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  date: { base: 'string', format: PARTIAL_DATE },
  address: 'anyURI',
};

function columnOf(column: TableColumn): object {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': describe(column),
    datatype: column.oneOf
      ? { base: 'string', format: column.oneOf.join('|') }
      : DATATYPES[column.type],
    ...(column.list ? { separator: SEPARATOR } : {}),
    ...(column.required ? { required: true } : {}),
  };
}

function tableOf({ name, description, columns, key }: Table): object {
  return {
    url: `${name}.csv`,
    'dc:title': name,
    'dc:description': description,
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey: key,
      foreignKeys: columns
        .filter(({ list, refersTo }) => refersTo !== null && !list)
        .map(({ name: from, refersTo }) => ({
          columnReference: from,
          reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
        })),
    },
  };
}

/**
 * The tables as CSV on the Web describes them (W3C Metadata Vocabulary for Tabular Data). The file
 * belongs beside the tables under the name csv-metadata.json, where a program that has the address
 * of a table alone looks for it.
 */
export function csvwMetadata(about: About): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': DESCRIPTION_LANGUAGE }],
    'dc:title': citedTitle(about),
    'dc:description': about.description,
    'dc:creator': AUTHOR,
    'dc:license': { '@id': LICENCE.url },
    'dc:modified': { '@value': about.date, '@type': 'xsd:date' },
    tables: TABLES.map(tableOf),
  };
}
