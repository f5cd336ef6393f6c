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
  agreement: 'Acuerdo',
  'framework-tabled': 'Propuesta marco presentada',
  counterproposal: 'Contrapropuesta',
  'talks-continue': 'Las conversaciones continúan',
  'no-agreement': 'Sin acuerdo',
  suspended: 'Suspensión',
  collapsed: 'Ruptura',
  planned: 'Prevista',
};

export const formats: Record<Format, string> = {
  direct: 'Conversaciones directas',
  indirect: 'Conversaciones indirectas',
  shuttle: 'Viajes de mediadores entre las partes',
  'mediators-and-one': 'Mediadores con una de las partes',
  'mediators-only': 'Reunión entre mediadores',
  multilateral: 'Reunión multilateral',
  'unilateral-announcement': 'Anuncio unilateral',
};

export const mediatorsWith = (parties: string) => `Mediadores con una parte (${parties})`;

export const evidenceKinds: Record<EvidenceKind, { tag: string; name: string; meaning: string }> = {
  text: {
    tag: 'Texto',
    name: 'El propio texto',
    meaning: 'Un documento, o una copia a la que un medio ha tenido acceso.',
  },
  named: {
    tag: 'Con nombre',
    name: 'Un declarante con nombre',
    meaning:
      'Una persona, un organismo o un movimiento que habla con su nombre, por la parte que sea.',
  },
  unnamed: {
    tag: 'Sin nombre',
    name: 'Un declarante sin nombre',
    meaning: 'Alguien a quien el medio conoce y no nombra, de la parte que sea.',
  },
  outlet: {
    tag: 'Medio',
    name: 'Un medio por sí mismo',
    meaning: 'Un medio que informa por su cuenta, o que no dice en quién se apoya.',
  },
};

/** Of the proposal, whose gender they have: that of a party is not known. */
export const stances: Record<Stance, string> = {
  accepted: 'Aceptada',
  'accepted-with-amendments': 'Aceptada con enmiendas',
  studying: 'En estudio',
  countered: 'Respondida con contrapropuesta',
  rejected: 'Rechazada',
  'no-response': 'Sin respuesta por ahora',
};

export const claimFields: Record<ClaimField, string> = {
  date: 'Fecha',
  venue: 'Lugar',
  mediators: 'Mediadores',
  delegations: 'Delegaciones',
  outcome: 'Resultado',
  context: 'Contexto',
};

/** What a site shows of others' reports, after the name of a page on it. */
export const grades: Record<Grade, string> = {
  copy: 'copia',
  retelling: 'parafraseado allí',
  machine: 'reescrito por una máquina',
};

export const sourceKinds: Record<SourceKind, string> = {
  news: 'Noticia',
  'official-statement': 'Comunicado oficial',
  'un-document': 'Documento de las Naciones Unidas',
  'agreement-text': 'Texto de un acuerdo',
  reference: 'Obra de referencia',
  analysis: 'Análisis',
};

export const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'sin cifra', meaning: 'Ninguna versión da una cifra.' },
  'one-report': { name: 'una versión', meaning: 'Una sola versión da una cifra.' },
  agree: { name: 'las versiones coinciden', meaning: 'Todas las versiones dan la misma cifra.' },
  overlap: {
    name: 'las versiones son compatibles',
    meaning: 'Las versiones dan cifras distintas, pero hay un valor que cabe en todas.',
  },
  differ: {
    name: 'las versiones difieren',
    meaning: 'Ningún valor cabe en todas las versiones.',
  },
};
