import type { Fault } from './fault.ts';

/** A fault of the text of a JSON file, with the keys that lead to its place. */
export type JsonFault = Fault & { path: readonly (string | number)[] };

/** How deep objects and lists may lie in each other. The deepest place of the schema has twelve. */
export const MOST_DEPTH = 32;

type Level = { keys: Map<string, number> | null; at: string | number };

/** A string, a bracket, a mark, or a number or word. Text that parses as JSON has nothing else. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gsu;

/**
 * What a parser of JSON passes over without a word, in a text that parses: a key given twice in one object
 * (the last wins), a number that is not kept as it was written, nesting beyond all use.
 */
export function jsonFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  const levels: Level[] = [];
  const path = () => levels.map(({ at }) => at);
  const lineOf = lineCounter(text);
  let expectsKey = false;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === MOST_DEPTH) {
        faults.push({
          path: path(),
          message: `objects and lists lie more than ${MOST_DEPTH} deep in each other`,
          hint: 'nothing in the data lies so deep: restore what stood here',
        });
        return faults;
      }
      levels.push(token === '{' ? { keys: new Map(), at: '' } : { keys: null, at: 0 });
      expectsKey = token === '{';
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level?.keys) expectsKey = true;
      else if (level) level.at = Number(level.at) + 1;
    } else if (token === ':') expectsKey = false;
    else if (expectsKey && level?.keys) {
      const key = JSON.parse(token) as string;
      level.at = key;
      const line = lineOf(match.index);
      const earlier = level.keys.get(key);
      if (earlier !== undefined)
        faults.push({
          path: path(),
          message: `the key stands twice in one object, in line ${earlier} and in line ${line}`,
          hint: 'keep one: a reader of JSON takes the last and drops the other without a word',
        });
      level.keys.set(key, earlier ?? line);
    } else if (/^[-\d]/.test(token) && !isKept(token))
      faults.push({
        path: path(),
        message: `the number ${token.slice(0, 40)} is not kept as it is written: it is read as ${Number(token)}`,
        hint: 'write a number of at most 15 digits, as the source has it',
      });
  }
  return faults;
}

/** Whether a number has the digits that are written when it is read; -0 is no number that anybody gave. */
function isKept(token: string): boolean {
  const value = Number(token);
  return (
    Number.isFinite(value) && !Object.is(value, -0) && digitsOf(token) === digitsOf(String(value))
  );
}

/** The digits of a number and the place of its point, whatever the spelling: 4e1, 40 and 40.0 are one. */
function digitsOf(token: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = (whole + part).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const place = Number(exponent) - part.length + (digits.length - significant.length);
  return `${sign}${significant}e${place}`;
}

/** The line of a place, for places that only go forward. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  // A text in one line is not looked through to its end for each place.
  let next = text.indexOf('\n');
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
