/** The words of the pages that stand at old addresses, for hosts that cannot redirect. */
export const moved = {
  title: 'نُقلت الصفحة',
  description: 'لهذه الصفحة الآن عنوان آخر.',
  now: 'هذه الصفحة الآن في:',
} as const;
