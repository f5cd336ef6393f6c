import type { DataTree } from '../parse.ts';
import type { Quantity } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf, quantitiesOf } from './walk.ts';

type UnitMap = ReadonlyMap<string, DataTree['units']['value'][number]>;

/**
 * Numbers of one kind are compared and drawn in one unit: a week is said, and seven days are counted.
 * A unit that has a measure is therefore never that of a quantity, only that in which it is said.
 */
export const unitsMeasured: Rule = {
  name: 'units-measured',
  description:
    'Ensure that a unit is measured in a base unit, that what is said is what is counted, and that no number is above the most there can be.',
  check(tree) {
    const units: UnitMap = new Map(tree.units.value.map((unit) => [unit.id, unit]));
    const findings: Finding[] = tree.units.value.flatMap(({ measure }, i) => {
      const base = measure && units.get(measure.unit);
      if (!base?.measure) return [];
      return {
        file: tree.units.path,
        pointer: `/${i}/measure/unit`,
        message: `"${base.id}" is itself measured in "${base.measure.unit}"`,
        hint: `measure it in "${base.measure.unit}", too`,
      };
    });
    for (const { file, pointer, proposal } of proposalsOf(tree))
      for (const { quantity, at } of quantitiesOf(proposal))
        for (const { below, ...found } of wrongIn(quantity, units))
          findings.push({ file, pointer: `${pointer}${at}${below}`, ...found });
    return findings;
  },
};

type Wrong = { below: string; message: string; hint: string };

/** What is wrong with a quantity; what refers to no unit is left to references-resolve. */
function wrongIn(quantity: Quantity, units: UnitMap): Wrong[] {
  const { min, max, said } = quantity;
  const unit = units.get(quantity.unit);
  if (!unit) return [];
  if (unit.measure)
    return [
      {
        below: '/unit',
        message: `a number counts in "${unit.id}", which is measured in "${unit.measure.unit}"`,
        hint: `count it in "${unit.measure.unit}", and give this one as "said"`,
      },
    ];
  const wrong: Wrong[] = [];
  const { most } = unit;
  const largest = Math.max(min ?? 0, max ?? 0);
  if (most !== undefined && largest > most)
    wrong.push({
      below: '',
      message: `${largest} is above ${most}, the most that "${unit.id}" can be`,
      hint: 'correct the number, or choose another unit',
    });
  const measure = said && units.get(said.unit)?.measure;
  if (said && units.has(said.unit) && measure?.unit !== unit.id)
    wrong.push({
      below: '/said/unit',
      message: `"${said.unit}" is not measured in "${unit.id}"`,
      hint: `say it in a unit that is, or give "${said.unit}" its measure in units.json`,
    });
  if (said && measure?.unit === unit.id)
    for (const end of ['min', 'max'] as const) {
      const counted = said[end] === null ? null : said[end] * measure.factor;
      if (counted !== quantity[end])
        wrong.push({
          below: `/said/${end}`,
          message: `${said[end]} ${said.unit} are ${counted} ${unit.id}, and not ${quantity[end]}`,
          hint: 'correct the number that is wrong, or leave "said" out',
        });
    }
  return wrong;
}
