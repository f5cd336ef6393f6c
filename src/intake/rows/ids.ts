import { fold } from '../../model/text.ts';

/* Ids that are made: the same from the same content, so that a file that is read twice gives the same. */

/** Longest part of a name that stands in an id. */
const LONGEST = 48;

/** FNV-1a, twice with different seeds, in five digits of base 36. */
function mark(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  const number = (low >>> 0) + (high >>> 0) * 2 ** 21;
  return (number % 36 ** 5).toString(36).padStart(5, '0');
}

/** A name as an id: small ASCII letters, digits and single hyphens; five characters of its own where it has none of them. */
export function slugOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return /[a-z0-9]/.test(slug) ? slug : `x-${mark(name)}`;
}

/** Gives out ids, none twice. Ids that a file brings are taken first. */
export class FreshIds {
  readonly #taken = new Set<string>();

  take(id: string): void {
    this.#taken.add(id);
  }

  /** An id in words, with a number after it where it is taken. */
  named(name: string): string {
    const slug = slugOf(name);
    let id = slug;
    for (let n = 2; this.#taken.has(id); n++) id = `${slug}-${n}`;
    this.#taken.add(id);
    return id;
  }

  /** A prefix and five characters made of what identifies the record. */
  claim(prefix: string, content: readonly unknown[]): string {
    const text = JSON.stringify(content);
    let id = `${prefix}-${mark(text)}`;
    for (let n = 2; this.#taken.has(id); n++) id = `${prefix}-${mark(`${text}${n}`)}`;
    this.#taken.add(id);
    return id;
  }
}
