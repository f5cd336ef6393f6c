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

/* The names of what the model knows. Outcomes and answers are nouns, which agree with no name beside them. */

export const statuses: Record<Status, string> = {
  agreement: 'Accord',
  'framework-tabled': 'Cadre présenté',
  counterproposal: 'Contre-proposition',
  'talks-continue': 'Poursuite des pourparlers',
  'no-agreement': 'Pas d’accord',
  suspended: 'Suspension',
  collapsed: 'Rupture',
  planned: 'Prévu',
};

export const formats: Record<Format, string> = {
  direct: 'Pourparlers directs',
  indirect: 'Pourparlers indirects',
  shuttle: 'Navette entre les parties',
  'mediators-and-one': 'Médiateurs avec une seule partie',
  'mediators-only': 'Médiateurs entre eux',
  multilateral: 'Réunion multilatérale',
  'unilateral-announcement': 'Annonce unilatérale',
};

export const mediatorsWith = (parties: string) => `Médiateurs avec ${parties}`;

export const evidenceKinds: Record<EvidenceKind, { tag: string; name: string; meaning: string }> = {
  text: {
    tag: 'Texte',
    name: 'Le texte lui-même',
    meaning: 'Un document, ou une copie qu’un média a consultée.',
  },
  named: {
    tag: 'Nommé',
    name: 'Un auteur nommé',
    meaning:
      'Une personne, une instance ou un mouvement qui s’exprime sous son nom, quel que soit son camp.',
  },
  unnamed: {
    tag: 'Anonyme',
    name: 'Un auteur anonyme',
    meaning: 'Quelqu’un que le média connaît et ne nomme pas, quel que soit son camp.',
  },
  outlet: {
    tag: 'Média',
    name: 'Un média en son nom propre',
    meaning: 'Un média qui l’affirme lui-même, ou qui ne dit pas de qui il le tient.',
  },
};

export const stances: Record<Stance, string> = {
  accepted: 'Acceptation',
  'accepted-with-amendments': 'Acceptation avec amendements',
  studying: 'Examen en cours',
  countered: 'Contre-proposition',
  rejected: 'Rejet',
  'no-response': 'Pas encore de réponse',
};

export const claimFields: Record<ClaimField, string> = {
  date: 'Date',
  venue: 'Lieu',
  mediators: 'Médiateurs',
  delegations: 'Délégations',
  outcome: 'Résultat',
  context: 'Contexte',
};

/** What a site shows of others' reports, after the name of a page on it. */
export const grades: Record<Grade, string> = {
  copy: 'copie',
  retelling: 'article reprenant le contenu',
  machine: 'texte reformulé par une machine',
};

export const sourceKinds: Record<SourceKind, string> = {
  news: 'Article de presse',
  'official-statement': 'Communiqué officiel',
  'un-document': 'Document de l’ONU',
  'agreement-text': 'Texte d’un accord',
  reference: 'Ouvrage de référence',
  analysis: 'Analyse',
};

export const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'sans chiffre', meaning: 'Aucun compte rendu ne donne de chiffre.' },
  'one-report': { name: 'un seul compte rendu', meaning: 'Un seul compte rendu donne un chiffre.' },
  agree: {
    name: 'comptes rendus concordants',
    meaning: 'Tous les comptes rendus donnent le même chiffre.',
  },
  overlap: {
    name: 'comptes rendus compatibles',
    meaning:
      'Les comptes rendus donnent des chiffres différents, mais une même valeur conviendrait à tous.',
  },
  differ: {
    name: 'comptes rendus divergents',
    meaning: 'Aucune valeur ne conviendrait à tous les comptes rendus.',
  },
};
