import { publishersOf } from '../../model/publishers.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';

type Cites = { sources: readonly string[] };

/** Every account of proposals: of their terms, and of the answers to them. */
export function claimsIn(proposals: readonly FullProposal[]): Cites[] {
  return proposals.flatMap(({ provisions, responses }) => [
    ...provisions.flatMap(({ reports }) => reports),
    ...responses,
  ]);
}

/** The names of those on whose pages these claims rest, most claims first. */
export function publishersOfClaims(
  claims: readonly Cites[],
  sources: Readonly<Record<string, ResolvedSource>>,
): string[] {
  return publishersOf(claims.map((claim) => claim.sources.flatMap((id) => sources[id] ?? [])));
}
