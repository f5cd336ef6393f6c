/*
 * A public file in a language, and the same file in the language of the dataset: which sentence is the original of which.
 * Both have the same records at the same places; lists are put in order by each language, so that a record in them is
 * known by its id.
 */

type Note = (text: string, original: string) => void;

/**
 * Tells of each text of a file that reads otherwise in another language what stands in its place there. What has no place
 * there is left out: the other file may be of a newer edition.
 */
export function pairTexts(translated: unknown, original: unknown, note: Note): void {
  if (typeof translated === 'string') {
    if (typeof original === 'string' && original !== translated) note(translated, original);
  } else if (Array.isArray(translated)) {
    if (Array.isArray(original)) pairLists(translated, original, note);
  } else if (isRecord(translated) && isRecord(original))
    for (const [key, value] of Object.entries(translated)) pairTexts(value, original[key], note);
}

function pairLists(translated: unknown[], original: unknown[], note: Note): void {
  const byId = new Map(original.map((one) => [idOf(one), one]));
  // Several records of one id, or none, are told apart by their place alone.
  const known = byId.size === original.length && !byId.has(undefined);
  if (!known && translated.length !== original.length) return;
  translated.forEach((one, i) => pairTexts(one, known ? byId.get(idOf(one)) : original[i], note));
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
