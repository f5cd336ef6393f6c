import { prefixed, say } from './bidi.ts';

/** Behind nouns and "הובא" alone, whatever gender the name of a speaker or an outlet has. */
export const attribution = {
  to: (speaker: string, outlet: string) => say`${speaker}, בדברים ${prefixed('ל', outlet)}`,
  relayed: (who: string, relay: string) => say`${who}, כפי שהובא ${prefixed('ב', relay)}`,
  occasion: (who: string, occasion: string) => say`${who}, ${occasion}`,
  via: (site: string) => say`נצפה דרך ${site}`,
  grade: (grade: string) => say`(${grade})`,
  /** Sources that stand folded behind the first ones. */
  more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד #' },
} as const;
