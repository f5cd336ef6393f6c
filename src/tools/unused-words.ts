/*
 * Finds words of a catalogue that nobody says: `words.home.title` is a property of an object, and checks of
 * unused exports do not look into those. Read as text, file by file: chains of names that begin at an import
 * of words, and the constants that are made of them.
 */

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a value has words within, and is not itself one: a text, a function, a list, forms by number. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.keys(value).every((key) => CATEGORIES.has(key))
  );
}

/** The paths of all words within a value: `['home', 'title']`. */
function wordsWithin(value: unknown, path: readonly string[]): (readonly string[])[] {
  return isGroup(value)
    ? Object.entries(value).flatMap(([key, inner]) => wordsWithin(inner, [...path, key]))
    : [path];
}

/** Comments, whose words say nothing. */
const COMMENTS = /\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm;
const IMPORT = /^import (?!type)[^'"]*?\{([^}]*)\} from '([^']+)'/gm;
const ALIAS = /\b(?:const|let) (\w+) = (\w+(?:\??\.\w+)*);/g;
const TAKEN = /\b(?:const|let) \{([^}]*)\} = (\w+(?:\??\.\w+)*);/g;
const CHAIN = /(?<![\w.$'])(\w+)((?:\s*\??\.\s*\w+)*)/g;
/** After a name: it is declared or is a key here, and not read. */
const NOT_READ = /^(?:\s*=[^=>]|:)/;

/** "a, b as c, type D, e: f" → [["a", "a"], ["b", "c"], ["e", "f"]]. */
const named = (list: string) =>
  list.split(',').flatMap((one): [string, string][] => {
    const [, from, to] = /^\s*(\w+)(?:\s*(?: as |:)\s*(\w+))?(?:\s*=.*)?\s*$/.exec(one) ?? [];
    return from ? [[from, to ?? from]] : [];
  });

const steps = (chain: string) => chain.split(/\s*\??\.\s*/).filter(Boolean);

/**
 * The words of a language that no source says, as "file: path". `catalogue` has the exports of each file of
 * the language by the name of the file; `sources` the text of each module by its path.
 */
export function unusedWords(
  catalogue: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  sources: ReadonlyMap<string, string>,
): string[] {
  const exported = new Map(
    [...catalogue].flatMap(([file, all]) =>
      Object.entries(all).map(([name, value]) => [name, { file, value }]),
    ),
  );
  const all = [...exported].flatMap(([name, { value }]) => wordsWithin(value, [name]));
  const said = new Set<string>();
  const key = (path: readonly string[]) => path.join('.');

  for (const commented of sources.values()) {
    const text = commented.replaceAll(COMMENTS, '');
    const read = readerOf(text, exported);
    const body = text.replaceAll(IMPORT, '').replaceAll(ALIAS, '').replaceAll(TAKEN, '');
    for (const chain of body.matchAll(CHAIN)) {
      const [whole, root = '', rest = ''] = chain;
      const after = body.slice(chain.index + whole.length);
      if (rest === '' && NOT_READ.test(after)) continue;
      for (const path of read([root, ...steps(rest)])) said.add(key(path));
    }
  }

  const isSaid = (path: readonly string[]) =>
    path.some((_, i) => said.has(key(path.slice(0, i + 1))));
  return all
    .filter((path) => !isSaid(path))
    .map((path) => `${exported.get(path[0] ?? '')?.file}: ${key(path)}`);
}

type Exported = ReadonlyMap<string, { value: unknown }>;

/** Tells which words a chain of names in this text may mean: groups, where all of them. */
function readerOf(text: string, exported: Exported) {
  const known = new Map<string, (readonly string[])[]>();
  const add = (name: string, paths: readonly (readonly string[])[]) =>
    known.set(name, [...(known.get(name) ?? []), ...paths]);
  for (const [, list = '', from = ''] of text.matchAll(IMPORT))
    for (const [name, as] of named(list)) {
      if (from.endsWith('/words.ts') && name === 'words') add(as, [[]]);
      else if (exported.has(name) && /^#language\/|^\.\/[\w-]+\.tsx?$/.test(from))
        add(as, [[name]]);
    }

  /** From a chain of names to the words or groups that it reaches; what is asked of a word itself is cut off. */
  const read = ([root = '', ...rest]: readonly string[]) =>
    (known.get(root) ?? []).flatMap((start) => {
      const path = [...start];
      let value: unknown = start.length === 0 ? null : within(exported, start);
      for (const step of rest) {
        if (path.length > 0 && !isGroup(value)) break;
        path.push(step);
        value = within(exported, path);
      }
      return path.length > 0 && value !== undefined ? [path] : [];
    });

  // An alias may be made of another; two rounds are enough for all that is written here.
  for (let round = 0; round < 2; round++) {
    for (const [, name = '', chain = ''] of text.matchAll(ALIAS)) add(name, read(steps(chain)));
    for (const [, list = '', chain = ''] of text.matchAll(TAKEN)) {
      for (const [name, as] of named(list)) add(as, read([...steps(chain), name]));
      const others = /\.\.\.(\w+)/.exec(list)?.[1];
      if (others !== undefined) add(others, read(steps(chain)));
    }
  }
  return read;
}

/** What stands at a path of the catalogue; undefined for none. */
function within(exported: Exported, [root = '', ...rest]: readonly string[]): unknown {
  let value = exported.get(root)?.value;
  for (const step of rest) value = isGroup(value) ? value[step] : undefined;
  return value;
}
