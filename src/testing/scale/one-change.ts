import { withRecord } from '../../model/lint/edition-unchanged.ts';
import { parseFiles } from '../../model/parse.ts';
import { inOrder } from '../../model/slices/order.ts';
import { filesOfTree } from './generate.ts';

/**
 * The same dataset after one sentence of its newest round was changed, and recorded without a new edition: what a
 * build meets while somebody is at work.
 *
 * @param files the texts of a valid dataset by path. @returns those of the changed one.
 */
export function withOneChange(files: ReadonlyMap<string, string>): Map<string, string> {
  const { tree } = parseFiles(files);
  const newest = tree && inOrder(tree.rounds.map(({ value }) => value)).at(-1);
  if (!newest) throw new Error('the dataset has no round to be changed');
  const { text } = newest.outcome;
  const changed = { ...newest, outcome: { ...newest.outcome, text: `${text} They parted.` } };
  const rounds = tree.rounds.map(({ path, value }) => ({
    path,
    value: value === newest ? changed : value,
  }));
  const next = { ...tree, rounds };
  return filesOfTree({ ...next, editions: { ...tree.editions, value: withRecord(next) } });
}
