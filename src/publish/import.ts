import { importCommand } from './importing/import-command.ts';

/**
 * `npm run import -- workbook.xlsx --to <folder>`: reads a person's own files (a workbook, tables as text, JSON, a ZIP or
 * a folder of these), tells every problem by its cell and asks what only a person knows, and writes a folder of data only
 * where nothing is wrong or open. Exits with 0 where it was written, 1 where the files have problems, 2 where the
 * command was used wrongly.
 */
process.exitCode = await importCommand(process.argv.slice(2), {
  say: console.log,
  warn: console.error,
});
