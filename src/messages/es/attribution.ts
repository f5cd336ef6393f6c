export const attribution = {
  to: (speaker: string, outlet: string) => `${speaker}, a ${outlet}`,
  relayed: (who: string, relay: string) => `${who}, como recoge ${relay}`,
  occasion: (who: string, occasion: string) => `${who}, ${occasion}`,
  via: (site: string) => `visto en ${site}`,
  grade: (grade: string) => `(${grade})`,
  /** Sources that stand folded behind the first ones. */
  more: { one: '1 más', many: '# más', other: '# más' },
} as const;
