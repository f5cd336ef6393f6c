import { expect, it } from 'vitest';
import { importCommand } from './import-command.ts';
import { answersGiven } from './report-text.ts';

it.each<[string, string[], string]>([
  ['no file', ['--to', 'data'], 'name the files to read'],
  ['no folder', ['talks.csv'], 'name the folder to write, with --to'],
  ['an unknown option', ['talks.csv', '--into', 'data'], "Unknown option '--into'"],
  [
    'an answer to nothing',
    ['talks.csv', '--to', 'data', '--answer', 'day-first'],
    'an answer is "key=value", as the question names it',
  ],
])('is wrongly used with %s, and says how it is used', async (_, args, says) => {
  const [said, warned]: [string[], string[]] = [[], []];
  const code = await importCommand(args, {
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
  });
  expect([code, said]).toEqual([2, []]);
  expect(warned[0]).toContain(says);
  expect(warned[0]).toContain('usage: npm run import -- <files or folders> --to <folder>');
});

it('takes an answer by its key, and that of a separator by its name', () => {
  expect(answersGiven(['day-order:a=b.csv=day-first', 'separator:a.csv=tabs'])).toEqual(
    new Map([
      ['day-order:a=b.csv', 'day-first'],
      ['separator:a.csv', '\t'],
    ]),
  );
});
