import type { FullProposal } from '../../model/slices/round-slice.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';

type Claim = { sources: readonly string[] };

/** Every account of proposals: of their terms, and of the answers to them. */
export function accountsOf(proposals: readonly FullProposal[]): Claim[] {
  return proposals.flatMap(({ provisions, responses }) => [
    ...provisions.flatMap(({ reports }) => reports),
    ...responses,
  ]);
}

/** The names of those on whose pages these claims rest, most claims first. */
export function publishersOf(
  claims: readonly Claim[],
  sources: Readonly<Record<string, ResolvedSource>>,
): string[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const names = claim.sources.flatMap((id) => sources[id]?.publisher.name ?? []);
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
