import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { downloads } from '#language/data-page.ts';
import { TABLES } from '../../model/tables/all-tables.ts';
import { schemaPaths } from './schema-paths.ts';

/** What stays stable, by table: the columns that the promise holds for. */
export function stableColumns(): Record<string, string[]> {
  return Object.fromEntries(
    TABLES.map(({ name, columns }) => [
      name,
      columns.filter(({ stable }) => stable).map((column) => column.name),
    ]),
  );
}

/** Parts of dataset.json that serve this site alone; nobody is promised that they stay. */
const FOR_THE_WORKSHOP = new Set(['suggestions', 'bannedWords', 'lintExceptions']);

/** Fields that only the checks of the data read: within which bounds and on which sites they take
 * what is written, and what was recorded. */
const FOR_THE_CHECKS =
  /^(?:units\[\]\.bounds|publishers\[\]\.hosts|editions\[\]\.fingerprints)(?:$|\.)/;

const partOf = (path: string) => path.split(/[.[]/)[0] ?? '';

/** The paths of the fields of dataset.json that the promise holds for. */
export function stableFields(schema: object): string[] {
  return schemaPaths(schema).filter(
    (path) => !FOR_THE_WORKSHOP.has(partOf(path)) && !FOR_THE_CHECKS.test(path),
  );
}

/** The promise as a document: what the data page says, with the list of everything stable. */
export function promiseFile(schema: object): string {
  const { promise, promiseTitle, promiseVersion, promiseLists } = downloads;
  const fields = stableFields(schema);
  const parts = [...new Set(fields.map(partOf))];
  const code = (names: readonly string[]) => words.join.comma(names.map((name) => `\`${name}\``));
  const sections = [
    `# ${promiseTitle}`,
    promiseVersion(promise.version, date(promise.date)),
    ...promise.parts.flatMap(({ title, points }) => [
      `## ${title}`,
      points.map((point) => `- ${point}`).join('\n'),
    ]),
    `## ${promiseLists.columns}`,
    Object.entries(stableColumns())
      .map(([table, columns]) => `- \`${table}.csv\`: ${code(columns)}`)
      .join('\n'),
    `## ${promiseLists.fields}`,
    parts.map((part) => `- ${code(fields.filter((path) => partOf(path) === part))}`).join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}
