import type { Agreement } from '../../model/agreement.ts';
import type {
  ClaimField,
  EvidenceKind,
  Format,
  Grade,
  SourceKind,
  Stance,
  Status,
} from '../../model/types.ts';

/* The names of what the model knows. */

export const statuses: Record<Status, string> = {
  agreement: 'Agreement',
  'framework-tabled': 'Framework tabled',
  counterproposal: 'Counterproposal',
  'talks-continue': 'Talks continue',
  'no-agreement': 'No agreement',
  suspended: 'Suspended',
  collapsed: 'Collapsed',
  planned: 'Planned',
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

export const evidenceKinds: Record<EvidenceKind, { tag: string; name: string; meaning: string }> = {
  text: {
    tag: 'Text',
    name: 'The text itself',
    meaning: 'A document, or a copy that an outlet has seen.',
  },
  named: {
    tag: 'Named',
    name: 'A named speaker',
    meaning: 'A person, an office or a movement that speaks by name, for whichever side.',
  },
  unnamed: {
    tag: 'Unnamed',
    name: 'An unnamed speaker',
    meaning: 'Somebody whom the outlet knows and does not name, of whichever side.',
  },
  outlet: {
    tag: 'Outlet',
    name: 'An outlet’s own word',
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

/** What a site shows of others' reports, after the name of a page on it. */
export const grades: Record<Grade, string> = {
  copy: 'a copy',
  retelling: 'retold there',
  machine: 'reworded by a machine',
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
