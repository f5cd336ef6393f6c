import { z } from 'zod';
import { jsonFaults, MOST_DEPTH } from './gate/json-text.ts';
import { textFaults } from './gate/strings.ts';
import { FILE_SCHEMAS } from './schema/dataset.ts';
import { source } from './schema/entities.ts';
import { round } from './schema/records.ts';
import { translations } from './schema/translations.ts';
import type { Finding } from './lint/finding.ts';

/* One file of a dataset: from its text to a value of its schema, or to what is wrong with it. */

export const MISSING_HINT = 'restore the file, or write it anew by its schema in src/model/schema/';

/** The longest text of a file. The largest list of the field's largest dataset has a tenth of it. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** The schema of a file by its path below the folder of the data; null for a file that nothing would read. */
export function schemaOf(path: string): z.ZodType | null {
  if (/^rounds\/[^/]+$/.test(path)) return round;
  if (/^sources\/[^/]+$/.test(path)) return z.array(source);
  if (/^translations\/[^/]+\/.+$/.test(path)) return translations;
  return Object.hasOwn(FILE_SCHEMAS, path) ? FILE_SCHEMAS[path as keyof typeof FILE_SCHEMAS] : null;
}

/**
 * One file by the schema of its path. Whatever the schema says, its text is looked at as well: keys given twice,
 * invisible characters. The value is null where anything is wrong.
 */
export function parseFile(path: string, text: string): { value: unknown; findings: Finding[] } {
  const schema = schemaOf(path);
  if (!schema)
    return {
      value: null,
      findings: [
        {
          file: path,
          pointer: '',
          message: 'no schema knows this file, so nothing would read it',
          hint: 'move it into rounds/ or sources/, or correct its name',
        },
      ],
    };
  const [first] = wrongBeforeParsing(path, text);
  if (first) return { value: null, findings: [first] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { value: null, findings: [notJson(path, text, error)] };
  }
  const inText = jsonFaults(text);
  // What lies too deep would be walked for ever by everything that follows.
  const isTooDeep = inText.some((fault) => fault.path.length === MOST_DEPTH);
  const faults = isTooDeep ? inText : [...inText, ...textFaults(json)];
  const findings = faults.map(({ path: keys, message, hint }) => ({
    file: path,
    pointer: pointerOf(keys),
    message,
    hint,
  }));
  if (isTooDeep) return { value: null, findings };
  const result = schema.safeParse(json);
  if (!result.success)
    findings.push(...result.error.issues.flatMap((issue) => issueFindings(path, issue)));
  return { value: result.success && findings.length === 0 ? result.data : null, findings };
}

function wrongBeforeParsing(path: string, text: string): Finding[] {
  if (text.length > MOST_CHARACTERS)
    return [
      {
        file: path,
        pointer: '',
        message: `the file has ${text.length} characters, more than ${MOST_CHARACTERS}`,
        hint: 'no list of a dataset is so long: restore the file, or part its records',
      },
    ];
  if (text.startsWith('\ufeff'))
    return [
      {
        file: path,
        pointer: 'line 1',
        message: 'the file begins with a byte order mark (U+FEFF), which is no JSON',
        hint: 'save it as UTF-8 without a byte order mark',
      },
    ];
  if (text.trim() === '' && text !== '')
    return [
      {
        file: path,
        pointer: 'line 1',
        message: 'this is not JSON: there is nothing in the file but blanks',
        hint: MISSING_HINT,
      },
    ];
  return [];
}

function notJson(path: string, text: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const line = brokenLine(text, message);
  return {
    file: path,
    pointer: line ? `line ${line}` : '',
    message: `this is not JSON: ${message}`,
    hint: 'look for a missing comma, bracket or quotation mark just before that place',
  };
}

/**
 * The line on which a text stops being JSON; null if the engine's message gives no clue. V8 names the
 * position in some messages only. An unexpected token has none, but a text that is cut off after a
 * whole line complains of the token only if the cut is past it, so the line can be searched for.
 */
function brokenLine(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  const lines = text.split('\n');
  if (/end of JSON/.test(message)) return lines.length;
  if (!UNEXPECTED_TOKEN.test(message)) return null;
  let [before, broken] = [0, lines.length];
  while (broken - before > 1) {
    const middle = Math.floor((before + broken) / 2);
    if (hasUnexpectedToken(lines.slice(0, middle).join('\n'))) broken = middle;
    else before = middle;
  }
  return broken;
}

const UNEXPECTED_TOKEN = /^Unexpected token/;

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && UNEXPECTED_TOKEN.test(error.message);
  }
}

/** A JSON pointer (RFC 6901) from a path of keys. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function issueFindings(path: string, issue: z.core.$ZodIssue): Finding[] {
  const pointer = pointerOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file: path,
      pointer: pointerOf([...issue.path, key]),
      message: `the schema has no field "${key}" here`,
      hint: 'remove it, or correct its spelling; src/model/schema/ lists the fields',
    }));
  return [{ file: path, pointer, message: issue.message, hint: hintOf(issue) }];
}

function hintOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'write a list in square brackets'
        : `write a value of the type ${issue.expected}, or null where the schema allows it`;
    case 'too_small':
      return issue.origin === 'number' ? 'write a larger number' : 'add what is missing';
    case 'too_big':
      return issue.origin === 'number' ? 'write a smaller number' : 'shorten it';
    case 'invalid_format':
      return 'the field has a fixed form; see its description in src/model/schema/';
    default:
      return 'see the description of the field in src/model/schema/';
  }
}
