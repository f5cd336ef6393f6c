/** What stands with the originals below translated sentences. Apart, because only who asks for them loads it. */
export const originals = {
  /** Before an original, with the name of its language as it stands within a sentence. */
  label: (language: string) => `En ${language}:`,
  failed: 'No se han podido cargar los originales.',
  /** The same where the device has no connection. */
  offline: 'Sin conexión, y este dispositivo no ha guardado los originales.',
  /** To who asks for them on a page without any sentence that is translated. */
  none: 'Esta página no tiene frases traducidas.',
} as const;
