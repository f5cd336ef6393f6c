export const copying = {
  byHand: 'Copy by hand',
  refused:
    'The browser did not let the page copy. The text stands here, marked: copy it from the field.',
} as const;
