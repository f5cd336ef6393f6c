export const downloads = {
  ofRound: 'Données de ce cycle (JSON)',
  ofProposal: 'Données de cette proposition (JSON)',
} as const;
