/*
 * A tiny dataset for tests. Nothing in it is a fact: the parties, people, places, papers and pages
 * do not exist. It keeps the schema and every rule, so that a test can break one thing and see what
 * is said about that thing alone.
 */
import type { Finding } from '../model/lint/finding.ts';
import { datasetOf, parseFiles, type DataTree } from '../model/parse.ts';
import type { Dataset } from '../model/types.ts';
import { datedSources, LISTS, undatedSources } from './tiny-records.ts';
import { firstRound, secondRound, thirdRound } from './tiny-rounds.ts';

/** Paths of the tiny dataset that tests name often. */
export const FIRST = 'rounds/2001-02-10-portsea.json';
export const SECOND = 'rounds/2001-03-eastland.json';
export const THIRD = 'rounds/2001-07-01-portsea.json';
export const SOURCES = 'sources/2001.json';
export const UNDATED = 'sources/undated.json';

/** Path below `src/data/` → value of the file. */
const CONTENT: Record<string, unknown> = {
  ...LISTS,
  [FIRST]: firstRound,
  [SECOND]: secondRound,
  [THIRD]: thirdRound,
  [SOURCES]: datedSources,
  [UNDATED]: undatedSources,
};

/**
 * One change to a file: path, JSON pointer, new value. `undefined` takes the value away, and a
 * pointer that ends in `/-` adds to the end of a list, as in a JSON Patch.
 */
export type Edit = readonly [path: string, pointer: string, value: unknown];

/** The files of the tiny dataset (path below `src/data/` → JSON text), changed as asked. */
export function tinyFiles(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(
    Object.entries(CONTENT).map(([path, value]) => [path, JSON.stringify(value, null, 2)]),
  );
  for (const [path, pointer, value] of edits) {
    const root: unknown = JSON.parse(files.get(path) ?? fail(`there is no file ${path}`));
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? fail('a pointer begins with /');
    change(keys.reduce(child, root), last, value);
    files.set(path, JSON.stringify(root, null, 2));
  }
  return files;
}

/** The tiny dataset, parsed; throws if it does not keep the schema. */
export function tinyTree(...edits: readonly Edit[]): DataTree {
  const { tree, findings } = parseFiles(tinyFiles(...edits));
  return tree ?? fail(JSON.stringify(findings));
}

/** The tiny dataset, joined. */
export function tinyData(...edits: readonly Edit[]): Dataset {
  return datasetOf(tinyTree(...edits));
}

/** A fresh copy of a value of the tiny dataset, to be put elsewhere. */
export function tinyValue(path: string, pointer: string): unknown {
  const root: unknown = JSON.parse(tinyFiles().get(path) ?? fail(`there is no file ${path}`));
  return pointer.split('/').slice(1).reduce(child, root);
}

/** A fresh copy of an object of the tiny dataset, to be changed and put elsewhere. */
export function tinyRecord(path: string, pointer: string): Record<string, unknown> {
  const value = tinyValue(path, pointer);
  return isObject(value) ? value : fail(`no object stands at ${path}:${pointer}`);
}

/** The item at a place of a list. */
export function at<T>(list: readonly T[], i: number): T {
  return list[i] ?? fail(`the list has no item ${i}`);
}

/** The one finding of a list; throws if there are none or several. */
export function only(findings: readonly Finding[]): Finding {
  if (findings.length !== 1) fail(`not one finding: ${JSON.stringify(findings, null, 2)}`);
  return at(findings, 0);
}

function fail(message: string): never {
  throw new Error(message);
}

function child(parent: unknown, key: string): unknown {
  const value = isObject(parent) ? parent[key] : undefined;
  return value === undefined ? fail(`nothing stands at "${key}"`) : value;
}

function change(parent: unknown, key: string, value: unknown): void {
  if (Array.isArray(parent)) {
    const i = key === '-' ? parent.length : Number(key);
    if (!(i <= parent.length)) fail(`the list has no place "${key}"`);
    parent.splice(i, 1, ...(value === undefined ? [] : [value]));
  } else if (isObject(parent)) parent[key] = value;
  else fail(`"${key}" cannot be set on a plain value`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
