/** A place in a JSON value: the keys that lead to it, and what holds it. */
export type Spot = {
  path: readonly (string | number)[];
  parent: Record<string | number, unknown>;
  key: string | number;
  value: unknown;
};

/** Every place of a value below its root. */
export function spotsOf(value: unknown, path: readonly (string | number)[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return keys.flatMap((key) => [
    { path: [...path, key], parent, key, value: parent[key] },
    ...spotsOf(parent[key], [...path, key]),
  ]);
}

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

export const isText = ({ value }: Spot) =>
  typeof value === 'string' && /\p{L}/u.test(value) && !ID.test(value) && !value.startsWith('http');
export const isNumber = ({ value }: Spot) => typeof value === 'number';
export const isDate = ({ value }: Spot) => typeof value === 'string' && DATE.test(value);
export const isAddress = ({ value, key }: Spot) => key === 'url' && typeof value === 'string';
/** Fields of words, which may look like an id: "so-called", "al-ghad"; and of ids that nothing has any more. */
const WORDS =
  /^(?:name|title|text|speaker|occasion|note|alternates|keywords|hosts|pattern|instead|language|before|after|field|from)$/;

export const isId = ({ value, path }: Spot) =>
  typeof value === 'string' &&
  ID.test(value) &&
  !DATE.test(value) &&
  !path.some((key) => WORDS.test(String(key)));
export const isList = ({ value }: Spot) => Array.isArray(value);
export const isRecord = ({ value }: Spot) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isField = ({ key }: Spot) => typeof key === 'string';
export const isItem = ({ key }: Spot) => typeof key === 'number';
