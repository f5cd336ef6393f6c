import { publishersOf } from '../../model/publishers.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import type { FullProposal } from '../../model/slices/round-slice.ts';

type Claim = { sources: readonly string[] };

/** Every account of proposals: of their terms, and of the answers to them. */
export function claimsOf(proposals: readonly FullProposal[]): Claim[] {
  return proposals.flatMap(({ provisions, responses }) => [
    ...provisions.flatMap(({ reports }) => reports),
    ...responses,
  ]);
}

/** The names of those on whose pages these claims rest, most claims first. */
export function publishersOfClaims(
  claims: readonly Claim[],
  sources: Readonly<Record<string, ResolvedSource>>,
): string[] {
  return publishersOf(claims.map((claim) => claim.sources.flatMap((id) => sources[id] ?? [])));
}
