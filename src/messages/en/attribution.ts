export const attribution = {
  to: (speaker: string, outlet: string) => `${speaker}, to ${outlet}`,
  relayed: (who: string, relay: string) => `${who}, as reported by ${relay}`,
  occasion: (who: string, occasion: string) => `${who}, ${occasion}`,
  via: (site: string) => `seen via ${site}`,
  grade: (grade: string) => `(${grade})`,
  /** Sources that stand folded behind the first ones. */
  more: { one: '1 more', other: '# more' },
} as const;
