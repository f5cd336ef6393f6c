import type { DataTree } from '../parse.ts';
import { MOST_NUMBER } from '../schema/primitives.ts';
import type { Unit } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf, quantitiesOf } from './walk.ts';

/** A slip of the pen makes 400 of 40. What is no slip is for the editor of a dataset to say, unit by unit. */
export const figuresInBounds: Rule = {
  name: 'figures-in-bounds',
  description: 'Ensure that a number lies in the bounds of its unit, and is whole where that is.',
  check(tree) {
    const units = new Map(tree.units.value.map((unit) => [unit.id, unit]));
    const findings = boundsInOrder(tree);
    for (const { file, pointer, proposal } of proposalsOf(tree))
      for (const { quantity, at } of quantitiesOf(proposal))
        for (const [part, below] of [
          [quantity, ''],
          [quantity.said, '/said'],
        ] as const)
          for (const end of ['min', 'max'] as const) {
            const number = part?.[end];
            const unit = part && units.get(part.unit);
            const wrong = number != null && unit ? wrongWith(number, unit) : null;
            if (wrong) findings.push({ file, pointer: `${pointer}${at}${below}/${end}`, ...wrong });
          }
    return findings;
  },
};

function wrongWith(
  number: number,
  { id, bounds, most }: Unit,
): { message: string; hint: string } | null {
  const highest = bounds?.most ?? most ?? MOST_NUMBER;
  const lowest = bounds?.least ?? 0;
  const hint = `correct the number; if it is right, widen the bounds of "${id}" in units.json`;
  if (number > highest)
    return { message: `${number} is above ${highest}, the most that is taken for "${id}"`, hint };
  if (number < lowest)
    return { message: `${number} is below ${lowest}, the least that is taken for "${id}"`, hint };
  if (bounds?.whole && !Number.isInteger(number))
    return { message: `${number} is not whole, as numbers in "${id}" are`, hint };
  return null;
}

function boundsInOrder(tree: DataTree): Finding[] {
  return tree.units.value.flatMap(({ id, bounds, most }, i) => {
    if (!bounds) return [];
    const at = { file: tree.units.path, pointer: `/${i}/bounds` };
    if ((bounds.least ?? 0) > bounds.most)
      return {
        ...at,
        pointer: `${at.pointer}/least`,
        message: `the least of "${id}" is above its most`,
        hint: 'exchange them, or correct the one that is wrong',
      };
    return most !== undefined && bounds.most > most
      ? {
          ...at,
          pointer: `${at.pointer}/most`,
          message: `"${id}" cannot be above ${most}, and its bounds let it be`,
          hint: `write ${most}, or leave the bounds out`,
        }
      : [];
  });
}
