/** What stands with the originals below translated sentences. Apart, because only who asks for them loads it. */
export const originals = {
  /** Before an original, with the name of its language as it stands within a sentence. */
  label: (language: string) => `En ${language} :`,
  failed: 'Les originaux n’ont pas pu être chargés.',
  /** The same where the device has no connection. */
  offline: 'Pas de connexion, et cet appareil n’a pas gardé les originaux.',
  /** To who asks for them on a page without any sentence that is translated. */
  none: 'Cette page n’a pas de phrase traduite.',
} as const;
