export const downloads = {
  ofRound: 'Datos de esta ronda (JSON)',
  ofProposal: 'Datos de esta propuesta (JSON)',
} as const;
