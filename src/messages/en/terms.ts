import type { Agreement } from '../../model/agreement.ts';
import type { ClaimField, Format, Rung, SourceKind, Stance, Status } from '../../model/types.ts';

/* The names of what the model knows. */

export const statuses: Record<Status, string> = {
  agreement: 'Agreement',
  'framework-tabled': 'Framework tabled',
  counterproposal: 'Counterproposal',
  'talks-continue': 'Talks continue',
  'no-agreement': 'No agreement',
  suspended: 'Suspended',
  collapsed: 'Collapsed',
};

export const formats: Record<Format, string> = {
  direct: 'Direct talks',
  indirect: 'Indirect talks',
  shuttle: 'Shuttle between the sides',
  'mediators-and-one': 'Mediators with one side',
  'mediators-only': 'Mediators among themselves',
  multilateral: 'Multilateral meeting',
  'unilateral-announcement': 'Announcement by one side',
};

export const mediatorsWith = (parties: string) => `Mediators with ${parties}`;

export const rungs: Record<Rung, { tag: string; name: string; meaning: string }> = {
  document: {
    tag: 'Text',
    name: 'The text itself',
    meaning: 'A document, or a copy that an outlet has seen.',
  },
  'official-on-record': {
    tag: 'On record',
    name: 'Named official on record',
    meaning: 'An official or an office of a government or body, by name.',
  },
  'party-statement': {
    tag: 'Party',
    name: 'Party statement',
    meaning: 'A statement or a named representative of a party that is no state.',
  },
  'official-anonymous': {
    tag: 'Unnamed',
    name: 'Unnamed official or source',
    meaning: 'An official, diplomat or source whom the outlet does not name.',
  },
  'party-anonymous': {
    tag: 'Unnamed, party',
    name: 'Unnamed party source',
    meaning: 'A source in or close to a party that is no state, not named.',
  },
  'media-report': {
    tag: 'Media',
    name: 'Media report',
    meaning: 'An outlet on its own authority, or one that does not say whom it rests on.',
  },
};

export const stances: Record<Stance, string> = {
  accepted: 'Accepted',
  'accepted-with-amendments': 'Accepted with amendments',
  studying: 'Studying',
  countered: 'Countered',
  rejected: 'Rejected',
  'no-response': 'No answer yet',
};

export const claimFields: Record<ClaimField, string> = {
  date: 'Date',
  venue: 'Venue',
  mediators: 'Mediators',
  delegations: 'Delegations',
  outcome: 'Outcome',
  context: 'Around it',
};

export const sourceKinds: Record<SourceKind, string> = {
  news: 'News report',
  'official-statement': 'Official statement',
  'un-document': 'UN document',
  'agreement-text': 'Text of an agreement',
  reference: 'Reference work',
  analysis: 'Analysis',
};

export const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'in words', meaning: 'No account gives a number.' },
  'one-report': { name: 'one account', meaning: 'One account gives a number.' },
  agree: { name: 'accounts agree', meaning: 'All accounts give the same number.' },
  overlap: {
    name: 'accounts overlap',
    meaning: 'The accounts give different numbers, but one value would fit them all.',
  },
  differ: { name: 'accounts differ', meaning: 'No value would fit all accounts.' },
};
