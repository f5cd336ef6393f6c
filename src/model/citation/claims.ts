import type { PlaceName } from '../slices/index-slice.ts';
import type {
  Resolved,
  ResolvedAttribution,
  ResolvedQuantity,
  ResolvedSource,
} from '../slices/resolve.ts';
import type { FullProposal } from '../slices/full-proposal.ts';
import type { RoundFacts } from '../slices/round-slice.ts';
import { isPlanned } from '../planned.ts';
import type { RoundClaim } from '../types.ts';
import type { CitedThing, ClaimContext } from './cited.ts';
import { namedSources } from './records.ts';

/** The page on which a claim has its address. */
export type ClaimPage = { kind: 'round' | 'proposal'; id: string } | { kind: 'positions' };

/** Makes the address of a claim, absolute and with the version in it. */
export type ClaimAddress = (page: ClaimPage, claim: string) => string;

/** Where claims are looked for: a round as far as it is known, its proposals, their sources. */
export type ClaimStock = {
  round: RoundFacts & { claims?: readonly Resolved<RoundClaim>[] };
  proposals: readonly FullProposal[];
  sources: Readonly<Record<string, ResolvedSource>>;
};

type AnyClaim = {
  id: string;
  text: string;
  attribution: ResolvedAttribution;
  quantity?: ResolvedQuantity | null;
  sources: readonly string[];
};

type Found = { account: AnyClaim; page: ClaimPage; title: string; context: ClaimContext };

/** A claim of a round or of its proposals, by its id; null if none of them has it. */
export function citedClaim(
  stock: ClaimStock,
  id: string,
  addressOf: ClaimAddress,
): CitedThing | null {
  const found = inRound(stock, id) ?? inProposals(stock.proposals, id);
  return found && thing(found, namesOf(stock), stock.sources, addressOf);
}

/** A position that a party stated outside any one proposal. */
export function citedPosition(
  position: AnyClaim & { party: { name: string }; date: string | null },
  title: string,
  sources: Readonly<Record<string, ResolvedSource>>,
  addressOf: ClaimAddress,
): CitedThing {
  const found: Found = {
    account: position,
    page: { kind: 'positions' },
    title,
    context: { of: 'position', given: position.date },
  };
  return thing(found, [position.party.name], sources, addressOf);
}

function inRound({ round }: ClaimStock, id: string): Found | null {
  const account = round.claims?.find((claim) => claim.id === id);
  if (!account) return null;
  const { dates, venues } = round;
  const planned = isPlanned(round) ? ({ planned: true } as const) : {};
  const context: ClaimContext = { of: 'round', dates, places: venues, ...planned };
  return { account, page: { kind: 'round', id: round.id }, title: round.title, context };
}

function inProposals(proposals: readonly FullProposal[], id: string): Found | null {
  for (const proposal of proposals) {
    const { name, date } = proposal;
    const at = { page: { kind: 'proposal' as const, id: proposal.id }, title: name };
    const report = proposal.provisions
      .flatMap(({ reports }) => reports)
      .find((candidate) => candidate.id === id);
    if (report) return { ...at, account: report, context: { of: 'proposal', name, date } };
    const answer = proposal.responses.find((response) => response.id === id);
    if (!answer) continue;
    const { party, stance, date: given } = answer;
    return {
      ...at,
      account: answer,
      context: { of: 'answer', name, date, party: party.name, stance, given },
    };
  }
  return null;
}

/** Every name that the round and its proposals have in their heads. */
function namesOf({ round, proposals }: ClaimStock): string[] {
  const rooms = [...round.mediators, ...round.delegations];
  const parties = proposals.flatMap(({ tabledBy, tabledTo, responses }) => [
    ...tabledBy,
    ...tabledTo,
    ...responses.map(({ party }) => party),
  ]);
  const places = round.venues.flatMap(({ city, country }: PlaceName) => [city ?? '', country]);
  return [
    ...new Set([
      ...rooms.flatMap(({ name, people }) => [name, ...people.map((person) => person.name)]),
      ...parties.map(({ name }) => name),
      ...places,
    ]),
  ].filter(Boolean);
}

function thing(
  { account, page, title, context }: Found,
  names: readonly string[],
  sources: Readonly<Record<string, ResolvedSource>>,
  addressOf: ClaimAddress,
): CitedThing {
  const { id, text, attribution, quantity = null } = account;
  return {
    kind: 'claim',
    id,
    title,
    address: addressOf(page, id),
    sources: namedSources(account.sources, sources),
    claim: { text, attribution, quantity, context, names },
  };
}
