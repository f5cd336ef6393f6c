import { isDeepStrictEqual } from 'node:util';
import { changesOf, editionUnchanged } from '../../model/lint/edition-unchanged.ts';
import type { Finding } from '../../model/lint/finding.ts';
import { RULES } from '../../model/lint/run.ts';
import { parseFile, pointerOf } from '../../model/parse-file.ts';
import { parseFiles, type DataTree } from '../../model/parse.ts';
import type { EditionRecord } from '../../model/types.ts';
import { textOf } from '../../publish/data-files.ts';
import { type Bytes, IN_TEXT } from './in-text.ts';
import { IN_PLACE } from './kinds.ts';
import { spotsOf } from './places.ts';
import { randomOf } from './random.ts';

/** One damage to one file of the data, made from a seed and a number. */
export type Damage = {
  kind: string;
  byRules: boolean;
  file: string;
  /** Pointer to what was damaged; null where it is the text as a whole. */
  pointer: string | null;
  bytes: Bytes;
};

export const KINDS: readonly string[] = [...IN_PLACE, ...IN_TEXT].map(({ name }) => name);

/** The number-th damage of a seed. The kinds take turns; which file and where in it is chosen at random. */
export function damageOf(files: ReadonlyMap<string, string>, seed: number, number: number): Damage {
  const random = randomOf(seed + Math.imul(number, 0x9e3779b1));
  const paths = [...files.keys()];
  const name = KINDS[number % KINDS.length];
  for (;;) {
    const file = random.of(paths);
    const text = files.get(file) ?? '';
    const inText = IN_TEXT.find((kind) => kind.name === name);
    if (inText) {
      const bytes = inText.damage(text, random);
      if (bytes === undefined || isSame(bytes, text)) continue;
      return { kind: inText.name, byRules: inText.byRules, file, pointer: null, bytes };
    }
    const kind = IN_PLACE.find((one) => one.name === name);
    const root: unknown = JSON.parse(text);
    const spots = kind ? spotsOf(root).filter((spot) => kind.fits(spot)) : [];
    if (!kind || spots.length === 0) continue;
    const spot = random.of(spots);
    if (kind.damage(spot, random) === false) continue;
    const bytes = new TextEncoder().encode(JSON.stringify(root, null, 2));
    if (isDeepStrictEqual(JSON.parse(text), root)) continue;
    return { kind: kind.name, byRules: kind.byRules, file, pointer: pointerOf(spot.path), bytes };
  }
}

const isSame = (bytes: Bytes, text: string) =>
  bytes !== null && isDeepStrictEqual(bytes, new TextEncoder().encode(text));

/** What becomes of a damage. */
export type Verdict =
  | { is: 'refused by the rules' | 'refused by the record'; finding: Finding }
  | { is: 'harmless'; reason: HarmlessReason }
  | { is: 'let through'; why: string };

/** Why a damage does no harm. Each is looked for in the texts and in the data that comes of them. */
export const HARMLESS = {
  'only blanks between the marks of JSON differ': (before: string, after: string) =>
    withoutBlanks(before) === withoutBlanks(after),
  'only the spelling of a letter or a number differs': (before: string, after: string) =>
    JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after)),
  'only the order of keys in an object differs': (before: string, after: string) =>
    JSON.stringify(JSON.parse(before)) !== JSON.stringify(JSON.parse(after)) &&
    isDeepStrictEqual(JSON.parse(before), JSON.parse(after)),
} as const;
export type HarmlessReason = keyof typeof HARMLESS;

/** A JSON text without the blanks outside its strings. */
const withoutBlanks = (text: string) =>
  text.replace(/("(?:[^"\\]|\\.)*")|\s+/gs, (_, string: string | undefined) => string ?? '');

/** Rules that look at each text for itself: in a round or a list of sources they need that file alone. */
const FILE_BY_FILE = new Set(['text-style', 'one-spelling']);

/** The gate before the damaged files: everything that does not depend on the damage is done once. */
export function gateOf(files: ReadonlyMap<string, string>) {
  const { tree, findings } = parseFiles(files);
  if (!tree) throw new Error(`the data is damaged already: ${JSON.stringify(findings[0])}`);
  const edition = tree.editions.value.at(-1);
  if (!edition?.fingerprints) throw new Error('the data has no record: npm run record-ids');
  return {
    judge: (damage: Damage): Verdict => judge(damage, files, tree, edition),
  };
}

function judge(
  damage: Damage,
  files: ReadonlyMap<string, string>,
  tree: DataTree,
  edition: EditionRecord,
): Verdict {
  const { file, pointer, bytes, byRules } = damage;
  const before = files.get(file) ?? '';
  if (bytes === null) return judgeMissing(damage, files, tree);
  const read = textOf(bytes);
  if (read.text === undefined)
    return refusal(damage, read.wrong ? [{ file, ...read.wrong }] : [], []);
  const parsed = parseFile(file, read.text);
  if (parsed.findings.length > 0) return refusal(damage, parsed.findings, []);

  const whole = withFile(tree, file, parsed.value);
  const byRecord = recordOf(file, parsed.value, whole, edition);
  const found = firstFindings(whole, file);
  if (found.length > 0 || byRecord.length > 0) return refusal(damage, found, byRecord);

  const reason = (Object.keys(HARMLESS) as HarmlessReason[]).find((one) =>
    HARMLESS[one](before, read.text ?? ''),
  );
  if (byRules || !reason || !isDeepStrictEqual(parseFile(file, before).value, parsed.value))
    return { is: 'let through', why: `nobody saw it, at ${file}:${pointer ?? ''}` };
  return { is: 'harmless', reason };
}

/** A list that every dataset has is missed at once; a round or a year of sources, by what refers to it. */
function judgeMissing(damage: Damage, files: ReadonlyMap<string, string>, tree: DataTree): Verdict {
  const { file } = damage;
  const { findings } = parseFiles(new Map([...files].filter(([path]) => path !== file)));
  if (findings.length > 0) return refusal(damage, findings, []);
  const rest: DataTree = {
    ...tree,
    rounds: tree.rounds.filter(({ path }) => path !== file),
    sources: tree.sources.filter(({ path }) => path !== file),
  };
  return refusal(damage, firstFindings(rest, ''), editionUnchanged.check(rest));
}

/** A refusal, if something names the place of the damage, and if the rules see what they must see. */
function refusal(damage: Damage, byRules: Finding[], byRecord: Finding[]): Verdict {
  const { file, pointer } = damage;
  const named = [...byRules, ...byRecord].find(
    (finding) =>
      finding.file === file &&
      finding.message !== '' &&
      finding.hint !== '' &&
      (pointer === null || isNear(finding.pointer, pointer, damage.kind)),
  );
  if (!named)
    return {
      is: 'let through',
      why: `what was found names another place than ${file}:${pointer ?? ''}: ${JSON.stringify([...byRules, ...byRecord].slice(0, 2))}`,
    };
  if (damage.byRules && byRules.length === 0)
    return { is: 'let through', why: `only the record saw it, at ${file}:${pointer ?? ''}` };
  return {
    is: byRules.length > 0 ? 'refused by the rules' : 'refused by the record',
    finding: named,
  };
}

/** Kinds of damage to a list, which may be seen at a neighbour of what was damaged, or at the list. */
const OF_LISTS = new Set(['an item that stands twice', 'an item that is gone']);

/** Whether a pointer leads to a place, into it, or to what holds it; for a list, to any of its items. */
function isNear(found: string, place: string, kind: string): boolean {
  const holder = place.slice(0, place.lastIndexOf('/'));
  if (OF_LISTS.has(kind) && (found === holder || found.startsWith(`${holder}/`))) return true;
  const holds = (outer: string, inner: string) =>
    outer !== '' && `${inner}/`.startsWith(`${outer}/`);
  return holds(place, found) || holds(found, place);
}

/** The tree with another content of one file. */
function withFile(tree: DataTree, path: string, value: unknown): DataTree {
  const put = <T extends { path: string }>(one: T): T =>
    one.path === path ? { ...one, value } : one;
  const { rounds, sources, translations, ...lists } = tree;
  return {
    ...(Object.fromEntries(
      Object.entries(lists).map(([name, one]) => [name, put(one)]),
    ) as typeof lists),
    rounds: rounds.map(put),
    sources: sources.map(put),
    translations: translations.map(put),
  };
}

function recordOf(file: string, value: unknown, tree: DataTree, edition: EditionRecord): Finding[] {
  if (file !== tree.editions.path) return changesOf(file, value, edition);
  // In the list of editions the record itself may be what was damaged.
  return editionUnchanged.check(tree);
}

/** What the first rule finds that finds anything. The record is looked at apart. */
function firstFindings(tree: DataTree, file: string): Finding[] {
  const isText = /^(?:rounds|sources)\//.test(file);
  const own = (files: DataTree['rounds'] | DataTree['sources']) =>
    files.filter(({ path }) => path === file);
  const alone = isText
    ? ({ ...tree, rounds: own(tree.rounds), sources: own(tree.sources) } as DataTree)
    : tree;
  for (const rule of RULES) {
    if (rule === editionUnchanged) continue;
    const findings = rule
      .check(FILE_BY_FILE.has(rule.name) ? alone : tree)
      .filter(
        ({ id }) =>
          !tree.lintExceptions.value.some((one) => one.rule === rule.name && one.id === id),
      );
    if (findings.length > 0) return findings;
  }
  return [];
}
