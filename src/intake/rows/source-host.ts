const ADDRESS = /^https?:\/\/([^/?#\s]+)/i;

/** The host of an address, without "www."; null where a text is no address. */
export function hostOf(text: string): string | null {
  const host = ADDRESS.exec(text.trim())?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '');
}
