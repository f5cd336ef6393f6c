import { describe, expect, it } from 'vitest';
import { withoutTexts } from './texts-within.ts';

const LONG = 'The delegation arrived in the evening, with talks to start the day after.';

describe('withoutTexts', () => {
  const without = withoutTexts([LONG, `${LONG.slice(0, 40)} and left.`, 'AP', 'The Guardian']);

  it('takes out texts that stand in another whole, and once more', () => {
    expect(without(`Voir : ${LONG} Et ${LONG}`)).toBe('Voir :  ·  Et  · ');
    expect(without('selon AP et The Guardian.')).toBe('selon  ·  et  · .');
  });

  it('takes out a text that is cut off, and no more of what follows', () => {
    expect(without(`${LONG.slice(0, 50)}… lire`)).toBe(' · … lire');
  });

  it('takes the longer of two that begin alike', () => {
    expect(without(LONG)).toBe(' · ');
  });

  it.each(['APPEL', 'CAP', 'The Guardians', 'The delegation left.', ''])('leaves “%s”', (text) => {
    expect(without(text)).toBe(text);
  });
});
