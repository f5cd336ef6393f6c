import { describe, expect, it } from 'vitest';
import { csv } from '../features/export/csv.ts';
import { tsv } from '../features/export/flavours.ts';
import { exported } from '../features/export/json.ts';
import { rowsOf } from '../messages/rows/rows.ts';
import { lineText, type Said, type SaidRow } from '../messages/rows/said.ts';
import type { Comparison } from '../model/comparison.ts';
import { IN_HEAD } from '../model/facts.ts';
import { realComparisons } from '../testing/real-comparisons.ts';

/*
 * Every pair of columns that a reader can put side by side. The rule of "only differences" is the
 * model's; what it hides is judged here by the words alone.
 */

const ALL = { rung: null, asOf: null, base: null, rows: 'all' } as const;
const ONLY = { ...ALL, rows: 'differ' } as const;

const { columns, compared } = await realComparisons();

/** What a cell says; on what it rests, by which sum it was made, is evidence and no difference. */
const words = (lines: readonly Said[]) =>
  lines
    .flatMap((line) =>
      line.kind === 'note' || line.kind === 'sum' ? [] : `${line.kind}: ${lineText(line)}`,
    )
    .join('\n')
    .toLowerCase()
    // A length is the same whether its source told it in weeks or in days.
    .replace(/[\d.–]+ (?:week|month|year)s? \(([\d.–]+ days?)\)/g, '$1');

const keysOf = ({ facts, terms, derived }: Comparison) =>
  [...facts, ...terms, ...derived].map(({ key }) => key);

describe('only differences, over all pairs of columns', () => {
  it('hides a row only where both columns say the same of it, and a fact whenever they do', () => {
    const wrong: string[] = [];
    let pairs = 0;
    let hidden = 0;
    columns.forEach((left, i) => {
      for (const right of columns.slice(i + 1)) {
        const pair = [left, right];
        const all = compared(pair, ALL);
        const only = compared(pair, ONLY);
        pairs += 1;
        hidden += only.hidden;
        const shown = new Set(keysOf(only));
        // Facts are few, and judged whether they are hidden or shown; of the others those that are hidden.
        const said = rowsOf({
          ...all,
          groups: all.groups.map((group) => ({
            ...group,
            rows: group.rows.filter((row) => !('slot' in row) || !shown.has(row.key)),
          })),
        });
        if (only.hidden !== said.filter(({ key }) => !shown.has(key)).length)
          wrong.push(`${left.id} ${right.id}: ${only.hidden} is not the number of hidden rows`);
        for (const { key, section, cells } of said) {
          const same = words(cells[0] ?? []) === words(cells[1] ?? []);
          if (!shown.has(key) && !same) wrong.push(`${left.id} ${right.id}: ${key} is hidden`);
          if (shown.has(key) && section === 'facts' && same && !IN_HEAD.has(key))
            wrong.push(`${left.id} ${right.id}: ${key} is shown`);
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(pairs).toBe((columns.length * (columns.length - 1)) / 2);
    expect(hidden).toBeGreaterThan(0);
  }, 300_000);

  it('leaves the same rows, in one order, on the page and in whatever is taken away', () => {
    // Each draws the rows that it is given; a few hundred pairs, spread over all, tell if one does not.
    const step = 97;
    let pairs = 0;
    for (let i = 0; i < columns.length * columns.length; i += step) {
      const [left, right] = [columns[Math.floor(i / columns.length)], columns[i % columns.length]];
      if (!left || !right || left.id === right.id) continue;
      pairs += 1;
      const comparison = compared([left, right], ONLY);
      const rows: SaidRow[] = rowsOf(comparison);
      const keys = rows.map(({ key }) => key);
      expect(keys.toSorted()).toEqual(keysOf(comparison).toSorted());
      const json = exported(comparison, '/');
      expect(json.order).toEqual(keys);
      expect([...json.facts, ...json.rows, ...json.derived].map(({ key }) => key)).toEqual(
        keysOf(comparison),
      );
      // The head, the rows, what was chosen, the source.
      expect(tsv(comparison, '/').split('\n')).toHaveLength(1 + keys.length + 2);
      const inFile = csv(comparison, '/');
      const missing = keys.filter((key) => !inFile.includes(`,${key},`));
      // A row of computed figures without a proposal on either side has no line of its own.
      expect(missing).toEqual([]);
    }
    expect(pairs).toBeGreaterThan(500);
  }, 300_000);
});
