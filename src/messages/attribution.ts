import type { ResolvedAttribution } from '../model/slices/resolve.ts';
import { words } from './words.ts';

type Named = { name: string } | null;
type Said = Pick<ResolvedAttribution, 'speaker' | 'occasion'> & { outlet: Named; relay: Named };

/** Who said it, as one phrase: "two officials of the ministry, to Axios, as reported by A News". */
export function attribution(a: Said): string {
  const named = a.speaker ?? a.outlet?.name ?? '';
  const said =
    a.speaker !== null && a.occasion ? words.attribution.occasion(named, a.occasion) : named;
  const told = a.speaker !== null && a.outlet ? words.attribution.to(said, a.outlet.name) : said;
  const dated =
    a.speaker === null && a.occasion ? words.attribution.occasion(told, a.occasion) : told;
  const whole = a.relay ? words.attribution.relayed(dated, a.relay.name) : dated;
  // A bare name is told apart from what stands beside it, as the names in a sentence are by the sentence.
  return whole === named ? words.join.comma([named]) : whole;
}
