export const attribution = {
  to: (speaker: string, outlet: string) => `${speaker}, to ${outlet}`,
  relayed: (who: string, relay: string) => `${who}, as reported by ${relay}`,
  occasion: (who: string, occasion: string) => `${who}, ${occasion}`,
  via: (site: string) => `seen via ${site}`,
} as const;
