import { ofOutlet, onOccasion, outletInProse } from './elision.ts';

export const attribution = {
  to: (speaker: string, outlet: string) => `${speaker}, auprès ${ofOutlet(outlet)}`,
  relayed: (who: string, relay: string) => `${who}, d’après ${outletInProse(relay)}`,
  occasion: (who: string, occasion: string) => `${who}, ${onOccasion(occasion)}`,
  via: (site: string) => `consulté sur ${site}`,
  grade: (grade: string) => `(${grade})`,
  /** Sources that stand folded behind the first ones. */
  more: { one: '# autre', many: '# d’autres', other: '# autres' },
} as const;
