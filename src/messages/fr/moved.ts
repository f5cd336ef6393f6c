/** The words of the pages that stand at old addresses, for hosts that cannot redirect. */
export const moved = {
  title: 'Page déplacée',
  description: 'Cette page a désormais une autre adresse.',
  now: 'Cette page se trouve désormais ici\u00a0:',
} as const;
