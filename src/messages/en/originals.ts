/** What stands with the originals below translated sentences. Apart, because only who asks for them loads it. */
export const originals = {
  /** Before an original, with the name of its language as it stands within a sentence. */
  label: (language: string) => `In ${language}:`,
  failed: 'The originals could not be loaded.',
  /** The same where the device has no connection. */
  offline: 'No connection, and this device has not kept the originals.',
  /** To who asks for them on a page without any sentence that is translated. */
  none: 'This page has no translated sentence.',
} as const;
