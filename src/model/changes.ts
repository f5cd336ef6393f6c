import { versionsOf } from './agreement.ts';
import { inReadingOrder, termOf } from './compare.ts';
import { compareIntervals, quantityKey, spanOf, type Interval } from './quantities.ts';
import type { IssueName } from './slices/index-slice.ts';
import type { ResolvedProvision } from './slices/resolve.ts';
import type { FullProposal } from './slices/round-slice.ts';
import { fold } from './text.ts';
import type { Unit } from './types.ts';

/**
 * What became of a term from one proposal to the next.
 * - `moved`: both have numbers, and not the same ones
 * - `added`: only the later one is reported to have it
 * - `dropped`: only the earlier one is
 * - `reworded`: the reports of both are worded differently, or only one of them has a number
 * - `same`: the same numbers, or the same words where neither has a number; also a term that neither
 *   has, where an account says so
 */
export const CHANGE_KINDS = ['moved', 'added', 'dropped', 'reworded', 'same'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One term on both sides. A side that is null has no report of it. */
export type TermChange = {
  kind: ChangeKind;
  key: string;
  issue: string;
  phase: number | null;
  scope: string;
  before: ResolvedProvision | null;
  after: ResolvedProvision | null;
};

/** Whether every account says that the proposal does not contain the term. */
export function isDenied(provision: ResolvedProvision | null): boolean {
  return provision !== null && provision.reports.every(({ absent }) => absent);
}

/** The numbers of a term in short. The span is null where it would be open at both ends. */
export type Figure = { span: Interval | null; versions: Interval[]; unit: Unit };

/** The numbers that the accounts of a term give; null where none gives one. */
export function figureOf(provision: ResolvedProvision | null): Figure | null {
  const versions = versionsOf(provision?.reports ?? []).map(({ quantity }) => quantity);
  const [first] = versions;
  const span = spanOf(versions);
  if (!first || !span) return null;
  const says = span.min !== null || span.max !== null;
  return {
    span: says ? span : null,
    versions: versions.toSorted(compareIntervals),
    unit: first.unit,
  };
}

/** The terms of a proposal by key. Where several come to stand under one key, none is lost. */
function termsOf(proposal: FullProposal) {
  const terms = new Map<
    string,
    { term: ReturnType<typeof termOf>; provision: ResolvedProvision }
  >();
  for (const provision of proposal.provisions) {
    const term = termOf(proposal, provision);
    const known = terms.get(term.key)?.provision;
    terms.set(term.key, {
      term,
      provision: known
        ? { ...known, reports: [...known.reports, ...provision.reports] }
        : provision,
    });
  }
  return terms;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** Letters and digits alone: a comma or a capital is no change of the wording. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function kindOf(before: ResolvedProvision | null, after: ResolvedProvision | null): ChangeKind {
  const had = before && !isDenied(before) ? before.reports : null;
  const has = after && !isDenied(after) ? after.reports : null;
  if (!had || !has) return had ? 'dropped' : has ? 'added' : 'same';
  const [from, to] = [had, has].map((reports) =>
    reports.flatMap(({ quantity }) => (quantity ? quantityKey(quantity) : [])),
  ) as [string[], string[]];
  if (from.length > 0 && to.length > 0) return sameSet(from, to) ? 'same' : 'moved';
  if (from.length + to.length > 0) return 'reworded';
  const [old, young] = [had, has].map((reports) => reports.map(({ text }) => plain(text))) as [
    string[],
    string[],
  ];
  return sameSet(old, young) ? 'same' : 'reworded';
}

/**
 * What changed from a proposal to one that builds on it, term by term, in reading order. Every term
 * of both stands in exactly one change, with all its reports.
 */
export function changesBetween(
  before: FullProposal,
  after: FullProposal,
  issues: readonly IssueName[],
): TermChange[] {
  const [from, to] = [termsOf(before), termsOf(after)];
  const terms = new Map([...from, ...to].map(([key, { term }]) => [key, term]));
  return inReadingOrder([...terms.values()], issues).map(({ key, issue, phase, scope }) => {
    const sides = {
      before: from.get(key)?.provision ?? null,
      after: to.get(key)?.provision ?? null,
    };
    return { kind: kindOf(sides.before, sides.after), key, issue, phase, scope, ...sides };
  });
}
