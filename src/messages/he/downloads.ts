export const downloads = {
  ofRound: 'הנתונים של הסבב הזה (JSON)',
  ofProposal: 'הנתונים של ההצעה הזאת (JSON)',
} as const;
