import { isUnbounded, type Spread } from '../model/spread.ts';
import { interval, quantity } from './format.ts';
import { words } from './words.ts';

/**
 * The span of all accounts with its unit; a single length as its source told it. A span that is open at both ends would say nothing: two
 * versions are then both given, and of more the numbers that they name, with both of their open ends.
 */
export function spreadText(spread: Spread, unitText = ''): string {
  if (spread.told) return quantity(spread.told);
  if (!isUnbounded(spread)) return `${interval(spread)}${unitText}`;
  const { either, between } = words.figure;
  const { versions } = spread;
  if (versions.length === 2) return either(versions.map(interval), unitText);
  const ends = versions.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));
  return between(interval({ min: Math.min(...ends), max: Math.max(...ends) }), unitText);
}
