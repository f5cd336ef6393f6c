export const downloads = {
  ofRound: 'بيانات هذه الجولة (JSON)',
  ofProposal: 'بيانات هذا المقترح (JSON)',
} as const;
