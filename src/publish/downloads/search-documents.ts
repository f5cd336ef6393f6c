import initSqlJs from 'sql.js';

/*
 * The accounts as documents for a search engine, out of the published SQLite file: what is said in an account,
 * who says it, and what its answers can be narrowed to.
 */

/** Tables of which each row is an account, and what each has for the place where it stands. */
const KINDS = [
  ['reports', 'issue_name', 'proposal_name', 'round_title'],
  ['responses', 'party_name', 'proposal_name', 'round_title'],
  ['claims', 'field', 'NULL', 'round_title'],
  ['positions', 'issue_name', 'party_name', 'NULL'],
] as const;

/** One account. Its id is made of letters, digits and strokes, as engines want it. */
export type SearchDocument = {
  id: string;
  kind: string;
  text: string;
  /** Who says it: a phrase; null where the outlet itself does. */
  speaker: string | null;
  outlet: string | null;
  rung: string;
  /** Of what it speaks, of which proposal or party, in which round. */
  about: string | null;
  of: string | null;
  round: string | null;
  /** YYYY-MM-DD, or null. */
  known_since: string | null;
  publishers: string[];
  address: string;
};

/** Every account of a published SQLite file. */
export async function searchDocuments(file: Uint8Array): Promise<SearchDocument[]> {
  const { Database } = await initSqlJs();
  const database = new Database(file);
  try {
    return KINDS.flatMap(([table, about, of, round]) => {
      const documents: SearchDocument[] = [];
      const rows = database.prepare(
        `SELECT id, '${table}' AS kind, text, speaker, outlet_name AS outlet, rung, ${about} AS about, ${of} AS "of", ${round} AS round, known_since, publishers, address FROM ${table} ORDER BY rowid`,
      );
      while (rows.step()) {
        const row = rows.getAsObject();
        const publishers = JSON.parse(String(row['publishers'])) as string[];
        documents.push({ ...row, publishers } as SearchDocument);
      }
      rows.free();
      return documents;
    });
  } finally {
    database.close();
  }
}

/** One document a line, which Meilisearch, Typesense, Elasticsearch and others take. */
export function asLines(documents: readonly SearchDocument[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}

const GROONGA_COLUMNS = {
  text: 'Text',
  kind: 'ShortText',
  speaker: 'ShortText',
  outlet: 'ShortText',
  rung: 'ShortText',
  about: 'ShortText',
  of: 'ShortText',
  round: 'ShortText',
  known_since: 'ShortText',
  address: 'ShortText',
} as const;

/** What the command `groonga` reads to make a database of them, with an index of their words. */
export function forGroonga(documents: readonly SearchDocument[]): string {
  return [
    'table_create Accounts TABLE_HASH_KEY ShortText',
    ...Object.entries(GROONGA_COLUMNS).map(
      ([name, type]) => `column_create Accounts ${name} COLUMN_SCALAR ${type}`,
    ),
    'column_create Accounts publishers COLUMN_VECTOR ShortText',
    'table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto',
    'column_create Words accounts COLUMN_INDEX|WITH_POSITION Accounts text',
    'load --table Accounts',
    `[\n${documents
      .map(({ id, ...rest }) =>
        JSON.stringify({
          _key: id,
          ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? ''])),
        }),
      )
      .join(',\n')}\n]`,
    '',
  ].join('\n');
}
