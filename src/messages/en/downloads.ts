export const downloads = {
  ofRound: 'Data of this round (JSON)',
  ofProposal: 'Data of this proposal (JSON)',
} as const;
