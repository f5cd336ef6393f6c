import type { CitedThing } from '../../model/citation/cited.ts';
import {
  citedClaim,
  citedPosition,
  type ClaimAddress,
  type ClaimPage,
} from '../../model/citation/claims.ts';
import {
  citedChanges,
  citedComparison,
  citedProposal,
  citedRound,
} from '../../model/citation/records.ts';
import { withState } from '../../dataset/cited-state.ts';
import { leadAccounts } from '../../model/citation/lead.ts';
import { filterClaims } from '../../model/evidence-filter.ts';
import { byRung } from '../../model/ladder.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ChangeSlice } from '../../model/slices/change-slice.ts';
import type { Edition } from '../../model/slices/edition.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import { changesPath, paths } from '../../urls/paths.ts';
import { absolute, linkTo, own } from '../../site/here.ts';
import { withVersion } from '../../urls/version.ts';

/** What a page shows, and of which claims are cited on it. */
export type Subject =
  | { kind: 'round'; slice: RoundSlice }
  | { kind: 'proposal'; slice: ProposalSlice }
  | { kind: 'changes'; slice: ChangeSlice; title: string }
  /** The address is a path with the view in its search string. */
  | { kind: 'comparison'; comparison: Comparison; title: string; address: string }
  | { kind: 'positions'; slice: Pick<PositionsSlice, 'positions' | 'sources'>; title: string }
  | PictureSubject;

/** A picture, the accounts of which are cited where they stand. */
export type PictureSubject = { kind: 'picture'; title: string; sentence: string; address: string };

/** A path of the site as others can open it, with the version of the dataset in it. */
const dated = (path: string, { version }: Edition): string => absolute(withVersion(path, version));

const addressIn =
  (edition: Edition): ClaimAddress =>
  (page, claim) =>
    dated(`${pathOf(page)}#${claim}`, edition);

function pathOf(page: ClaimPage): string {
  if (page.kind === 'positions') return paths.positions.to();
  return paths[page.kind].to(page.id);
}

/** The record that a page shows, of an edition; null where the page holds claims and is no record itself. */
export function recordOf(subject: Subject, edition: Edition): CitedThing | null {
  switch (subject.kind) {
    case 'round':
      return citedRound(subject.slice, dated(paths.round.to(subject.slice.round.id), edition));
    case 'proposal':
      return citedProposal(
        subject.slice,
        dated(paths.proposal.to(subject.slice.proposal.id), edition),
      );
    case 'changes': {
      const { before, after } = subject.slice;
      const path = changesPath(before.proposal.id, after.proposal.id);
      return citedChanges(subject.slice, subject.title, dated(path, edition));
    }
    case 'comparison':
      return citedComparison(subject.comparison, subject.title, dated(subject.address, edition));
    case 'picture': {
      const { title, sentence, address } = subject;
      return {
        kind: 'picture',
        id: null,
        title,
        sentence,
        address: dated(address, edition),
        sources: [],
      };
    }
    case 'positions':
      return null;
  }
}

/** A claim that a page of an edition shows, by its id; null if the page does not have it. */
export function claimOf(subject: Subject, id: string, edition: Edition): CitedThing | null {
  return withState(claimIn(subject, id, edition));
}

function claimIn(subject: Subject, id: string, edition: Edition): CitedThing | null {
  const addressOf = addressIn(edition);
  switch (subject.kind) {
    case 'round': {
      const { round, sources } = subject.slice;
      return citedClaim({ round, proposals: round.proposals, sources }, id, addressOf);
    }
    case 'proposal': {
      const { round, proposal, sources } = subject.slice;
      return citedClaim({ round, proposals: [proposal], sources }, id, addressOf);
    }
    case 'changes': {
      const { before, after, sources } = subject.slice;
      return firstOf([before, after], ({ round, proposal }) =>
        citedClaim({ round, proposals: [proposal], sources }, id, addressOf),
      );
    }
    case 'comparison':
      return firstOf(subject.comparison.columns, (column) => citedClaim(column, id, addressOf));
    case 'positions': {
      const { positions, sources } = subject.slice;
      const position = positions.find((candidate) => candidate.id === id);
      return position ? citedPosition(position, subject.title, sources, addressOf) : null;
    }
    case 'picture':
      return null;
  }
}

/**
 * The accounts that say what is most asked of what a page shows, to be quoted for it: its key figure, with more
 * than one account where sides differ or accounts tie; of a round in which none was tabled, its outcome.
 */
export function quotedFrom(subject: Subject, edition: Edition): CitedThing[] {
  return leadOf(subject, edition.keyIssues).flatMap((id) => claimOf(subject, id, edition) ?? []);
}

function leadOf(subject: Subject, keyIssues: readonly string[]): string[] {
  switch (subject.kind) {
    case 'round': {
      const { claims, proposals } = subject.slice.round;
      const tabled = leadAccounts([proposals], keyIssues);
      const outcome = byRung(claims.filter(({ field }) => field === 'outcome'));
      return tabled.length > 0 ? tabled : [...outcome, ...claims].slice(0, 1).map(({ id }) => id);
    }
    case 'proposal':
      return leadAccounts([[subject.slice.proposal]], keyIssues);
    case 'changes': {
      const { before, after } = subject.slice;
      return leadAccounts([[before.proposal], [after.proposal]], keyIssues);
    }
    case 'comparison': {
      // What the reader leaves out of the comparison is not quoted for it either.
      const { columns, options } = subject.comparison;
      const sides = columns.map(({ proposals, sources }) =>
        proposals.map(({ provisions, responses }) => ({
          responses,
          provisions: provisions.map((provision) => ({
            ...provision,
            reports: filterClaims(provision.reports, options, sources).kept,
          })),
        })),
      );
      return leadAccounts(sides, keyIssues);
    }
    case 'positions':
    case 'picture':
      return [];
  }
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The picture of a record that was drawn when the site was built; null for what has none. */
export function previewOf(subject: Subject): string | null {
  if (own) return null;
  const folder = linkTo('/previews/');
  switch (subject.kind) {
    case 'round':
      return `${folder}rounds/${subject.slice.round.id}.png`;
    case 'proposal':
      return `${folder}proposals/${subject.slice.proposal.id}.png`;
    case 'changes': {
      const { before, after } = subject.slice;
      return `${folder}changes/${before.proposal.id}...${after.proposal.id}.png`;
    }
    case 'comparison':
    case 'positions':
    case 'picture':
      return null;
  }
}
