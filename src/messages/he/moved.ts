/** The words of the pages that stand at old addresses, for hosts that cannot redirect. */
export const moved = {
  title: 'הועבר',
  description: 'לעמוד הזה יש עכשיו כתובת אחרת.',
  now: 'העמוד נמצא עכשיו כאן:',
} as const;
