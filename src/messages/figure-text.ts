import type { Headline } from '../model/agreement.ts';
import { amount, tied } from './format.ts';
import { words } from './words.ts';

/** The number of a headline with its unit, as a sentence says it. */
export function figureText({ leads }: Pick<Headline, 'leads'>): string {
  const said = amount(...leads);
  return said.unit ? words.quantity.withUnit(said.number, said.unit) : said.number;
}

/** The same without a unit: what stands beside a mark, where the picture says what is counted. */
export function figureLabel({ leads }: Pick<Headline, 'leads'>): string {
  return tied(leads);
}
