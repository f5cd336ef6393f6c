import type { Headline } from '../../model/agreement.ts';
import type { Part, TermRow } from '../../model/compare.ts';
import type { DerivedPart, DerivedRow } from '../../model/derived-rows.ts';
import type { Difference } from '../../model/difference.ts';
import type { Elsewhere } from '../../model/elsewhere.ts';
import type { FactRow } from '../../model/facts.ts';
import type { Interval } from '../../model/quantities.ts';
import type { Given } from '../../model/ratios.ts';
import type { Status } from '../../model/types.ts';
import { words } from '../words.ts';

/**
 * The weight of a line: the name of a proposal over its lines; a figure; a text; what is told beside
 * it; evidence, or how it stands to the baseline; a sum behind a figure; why there is nothing.
 */
export type SaidKind = 'name' | 'figure' | 'text' | 'detail' | 'note' | 'sum' | 'empty';

/** One result of a computed figure, with the sum in words and the accounts that it rests on. */
export type Working = { result: Interval; sum: string; by: string; inputs: Given[] };

/** What a line was made of, for those who draw more than words. */
export type SaidOf =
  | { is: 'headline'; headline: Headline }
  /** The evidence of a part of a cell; without a headline its accounts are in words. */
  | { is: 'evidence'; part: Part; headline: Headline | null }
  | { is: 'empty'; state: keyof typeof words.empty.says; parts: readonly Part[] }
  | { is: 'elsewhere'; elsewhere: Elsewhere }
  /** How a cell stands to the baseline; null in a row that is a set and differs. */
  | { is: 'difference'; difference: Difference | null }
  | { is: 'result' }
  | { is: 'sum'; part: DerivedPart; working: Working }
  | { is: 'status'; status: Status };

/** One line of a cell in words. */
export type Said = {
  kind: SaidKind;
  /** Of whom the line is, before its text; a drawing may set it off. */
  lead?: string;
  text: string;
  /** Ids of the accounts on which the line rests, where it says so of its own. */
  accounts: readonly string[];
  of?: SaidOf;
};

/** One row in words: its name, what qualifies the name, and the lines of each column. */
export type SaidRow = { key: string; name: string; detail: string; cells: Said[][] } & (
  | { section: 'facts'; of: FactRow }
  | { section: 'terms'; of: TermRow }
  | { section: 'derived'; of: DerivedRow }
);

/** A line that rests on no account of its own. */
export function line(kind: SaidKind, text: string, of?: SaidOf): Said {
  return { kind, text, accounts: [], ...(of && { of }) };
}

/** The name of a proposal over its lines, where a column holds several. */
export function nameLine(name: string | null): Said[] {
  return name === null ? [] : [line('name', name)];
}

/** A line as text, with whom it is of. */
export function lineText({ lead, text }: Said): string {
  return lead === undefined ? text : words.rows.led(lead, text);
}

/** A cell as one line of text. */
export function cellText(lines: readonly Said[]): string {
  return lines.reduce(
    (text, one, i) =>
      i === 0 ? lineText(one) : words.rows.cell(text, lines[i - 1]?.kind === 'name', lineText(one)),
    '',
  );
}

/** The name of a row as one line of text. */
export function rowText({ name, detail }: Pick<SaidRow, 'name' | 'detail'>): string {
  return detail ? words.rows.qualified(name, detail) : name;
}
