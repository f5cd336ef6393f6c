import { parseArgs } from 'node:util';
import { importFiles, type ImportCode, type ImportWish, type Printer } from './import-files.ts';
import { answersGiven } from './report-text.ts';

const USAGE = `usage: npm run import -- <files or folders> --to <folder>
    [--answer 'key=value']...  answers a question that it asked before
    [--marked <folder>]        writes copies of the files with what is wrong beside each row
    [--understood]             shows how each cell was read that is more than it says
    [--force]                  writes into a folder that is not empty`;

/** Reads the arguments of the command and does what they ask. */
export async function importCommand(
  args: readonly string[],
  printer: Printer,
): Promise<ImportCode> {
  const wish = wishOf(args);
  if (wish === 'help') {
    printer.say(USAGE);
    return 0;
  }
  if (typeof wish === 'string') {
    printer.warn(`${wish}\n${USAGE}`);
    return 2;
  }
  return importFiles(wish, printer);
}

/** What the command line asks for, or what is wrong with it. */
function wishOf(args: readonly string[]): ImportWish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        answer: { type: 'string', multiple: true },
        understood: { type: 'boolean' },
        marked: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (positionals.length === 0) return 'name the files to read';
    if (!values.to) return 'name the folder to write, with --to';
    const answers = answersGiven(values.answer ?? []);
    if (!answers) return 'an answer is "key=value", as the question names it';
    const today = new Date().toISOString().slice(0, 10);
    const [isForced, isTold] = [values.force ?? false, values.understood ?? false];
    const marked = values.marked ?? null;
    return { paths: positionals, to: values.to, answers, isForced, isTold, marked, today };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
