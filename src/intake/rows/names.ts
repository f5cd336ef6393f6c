import { comparable } from '#language/folding.ts';
import { isDash } from '../grammar/truth.ts';

/* Records that are met by name: each has one key for a name, its id for itself, and other spellings. */

export const nameKey = (name: string) => comparable(name).replace(/\s+/g, ' ').trim();

/** NameList of one list of records and to which ids they lead. What was known first is meant. */
export class NameList {
  readonly #ids = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #spellings = new Map<string, string>();
  readonly #shown = new Map<string, string>();

  add(id: string, name: string, spellings: readonly string[] = []): void {
    this.#ids.add(id);
    if (!this.#shown.has(id)) this.#shown.set(id, name);
    if (!this.#names.has(nameKey(name))) this.#names.set(nameKey(name), id);
    for (const spelling of spellings)
      if (!this.#spellings.has(nameKey(spelling))) this.#spellings.set(nameKey(spelling), id);
  }

  /** The id that a cell means, by id, name or other spelling; null for what is not known. */
  find(written: string): string | null {
    const text = written.trim();
    if (this.#ids.has(text)) return text;
    const key = nameKey(text);
    return this.#names.get(key) ?? this.#spellings.get(key) ?? null;
  }

  /** What to write for an id: its name where that leads back to it and holds none of these characters, else the id. */
  textOf(id: string, parting: RegExp): string {
    const name = this.#shown.get(id) ?? id;
    const leadsBack = this.find(name) === id && name === name.trim() && !/\s{2}/.test(name);
    return leadsBack && !parting.test(name) && !isDash(name) ? name : id;
  }

  /** All names, for those who look for one that is spelled alike. */
  shown(): IterableIterator<[id: string, name: string]> {
    return this.#shown.entries();
  }
}
