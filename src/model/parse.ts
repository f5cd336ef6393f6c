import type { z } from 'zod';
import { MISSING_HINT, parseFile, schemaOf } from './parse-file.ts';
import type { lintException } from './schema/upkeep.ts';
import type { Finding } from './lint/finding.ts';
import type { Dataset, Round, Source } from './types.ts';
import type { Translation } from './translations/translate.ts';

/** A data file after parsing: its path below `src/data/`, and its content. */
export type Parsed<T> = { path: string; value: T };

/** The parsed files, kept apart so that every finding can name file and pointer. */
export type DataTree = {
  rounds: Parsed<Round>[];
  sources: Parsed<Source[]>[];
  /** Beside the dataset: `translations/<language>/<file of the dataset>`. */
  translations: Parsed<Record<string, Translation>>[];
  about: Parsed<Dataset['about']>;
  actors: Parsed<Dataset['actors']>;
  people: Parsed<Dataset['people']>;
  offices: Parsed<Dataset['offices']>;
  publishers: Parsed<Dataset['publishers']>;
  venues: Parsed<Dataset['venues']>;
  units: Parsed<Dataset['units']>;
  issues: Parsed<Dataset['issues']>;
  computed: Parsed<Dataset['computed']>;
  chapters: Parsed<Dataset['chapters']>;
  positions: Parsed<Dataset['positions']>;
  events: Parsed<Dataset['events']>;
  corrections: Parsed<Dataset['corrections']>;
  editions: Parsed<Dataset['editions']>;
  redirects: Parsed<Dataset['redirects']>;
  suggestions: Parsed<Dataset['suggestions']>;
  bannedWords: Parsed<Dataset['bannedWords']>;
  lintExceptions: Parsed<z.infer<typeof lintException>[]>;
};

type ParseResult = { tree: DataTree; findings: [] } | { tree: null; findings: Finding[] };

/**
 * Parses the text of every file of `src/data/` (path below it → text). Pure, so that a browser can
 * run it on a person's own files. Reports every problem of every file, not just the first. What was
 * found when the files were read is handed in: nobody then says that such a file is missing.
 */
export function parseFiles(
  files: ReadonlyMap<string, string>,
  unread: readonly Finding[] = [],
): ParseResult {
  const findings: Finding[] = [...unread];

  function parse(path: string): unknown {
    const text = files.get(path);
    if (text === undefined) {
      if (unread.some(({ file }) => file === path)) return null;
      findings.push({
        file: path,
        pointer: '',
        message: 'the file is missing',
        hint: MISSING_HINT,
      });
      return null;
    }
    const parsed = parseFile(path, text);
    findings.push(...parsed.findings);
    return parsed.value;
  }

  const value = (path: string) => ({ path, value: parse(path) });
  const paths = [...files.keys()].toSorted();
  const rounds = paths.filter((path) => path.startsWith('rounds/')).map(value);
  const sources = paths.filter((path) => path.startsWith('sources/')).map(value);
  const translations = paths.filter((path) => path.startsWith('translations/')).map(value);
  const rest = {
    about: value('about.json'),
    actors: value('actors.json'),
    people: value('people.json'),
    offices: value('offices.json'),
    publishers: value('publishers.json'),
    venues: value('venues.json'),
    units: value('units.json'),
    issues: value('issues.json'),
    computed: value('computed.json'),
    chapters: value('chapters.json'),
    positions: value('positions.json'),
    events: value('events.json'),
    corrections: value('corrections.json'),
    editions: value('editions.json'),
    redirects: value('redirects.json'),
    suggestions: value('suggestions.json'),
    bannedWords: value('banned-words.json'),
    lintExceptions: value('lint-exceptions.json'),
  };
  // What lies beside the files that every dataset has, or deeper in a folder, is read by nobody.
  for (const path of paths)
    if (!schemaOf(path) && !/^(?:rounds|sources|translations)\//.test(path)) parse(path);
  if (findings.length > 0) return { tree: null, findings };
  return { tree: { rounds, sources, translations, ...rest } as DataTree, findings: [] };
}

/** Joins a parsed tree into one dataset. */
export function datasetOf(tree: DataTree): Dataset {
  const { rounds, sources, translations: _beside, ...rest } = tree;
  const lists = Object.fromEntries(Object.entries(rest).map(([key, file]) => [key, file.value]));
  return {
    ...(lists as Omit<Dataset, 'rounds' | 'sources'>),
    rounds: rounds.map((file) => file.value),
    sources: sources.flatMap((file) => file.value),
  };
}
