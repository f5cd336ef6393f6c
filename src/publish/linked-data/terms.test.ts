import { beforeAll, describe, expect, it } from 'vitest';
import type { RoundFacts, RoundSlice } from '../../model/slices/round-slice.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { tinyData } from '../../testing/tiny.ts';
import type { Addition } from '../addition.ts';
import { makeDownloads } from '../downloads/downloads.ts';
import { pagePaths } from '../page-paths.ts';
import { linkedData } from './addition.ts';
import { isMeeting } from './event.ts';

/* The terms of https://schema.org/ (version 29) that we use: of each type, properties of its own or of those above it. */
const THING = ['@type', '@id', 'url', 'name', 'description', 'subjectOf'];
const WORK = [
  'version',
  'datePublished',
  'dateModified',
  'license',
  'isAccessibleForFree',
  'inLanguage',
  'author',
  'creator',
  'publisher',
  'isPartOf',
  'hasPart',
  'text',
  'creditText',
  'temporalCoverage',
  'spatialCoverage',
  'encodingFormat',
];
const TERMS: Record<string, readonly string[]> = {
  Event: [...THING, 'startDate', 'endDate', 'eventStatus', 'location', 'organizer', 'attendee'],
  Place: [...THING, 'address'],
  Country: THING,
  PostalAddress: [...THING, 'addressLocality', 'addressCountry'],
  Organization: THING,
  Person: THING,
  Dataset: [...THING, ...WORK, 'distribution'],
  DataDownload: [...THING, ...WORK, 'contentUrl'],
  Collection: [...THING, ...WORK],
  Claim: [...THING, ...WORK, 'appearance'],
  NewsArticle: [...THING, ...WORK],
  CreativeWork: [...THING, ...WORK],
};

type Node = Record<string, unknown>;

/** Every node in a value, with those within it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

/** What a node says that its type has no word for. */
function wrongIn(node: Node): string[] {
  const keys = Object.keys(node).filter((key) => key !== '@context');
  if (keys.length === 1 && keys[0] === '@id') return [];
  const type = String(node['@type']);
  const terms = TERMS[type];
  return terms
    ? keys.filter((key) => !terms.includes(key)).map((key) => `${type} has no ${key}`)
    : [`no type ${type}`];
}

const nodeOn = (addition: Addition, path: string): Node | null => {
  const tags = addition.head?.({ path, title: 'x', bareTitle: 'x', description: 'A page.' }) ?? [];
  const script = tags.find(([name]) => name === 'script');
  return script ? (JSON.parse(script[2] ?? '') as Node) : null;
};

describe('the dataset as machines read it', () => {
  const nodes = new Map<string, Node>();
  const files: Node[] = [];
  const rounds = new Map<string, RoundFacts>();

  beforeAll(async () => {
    const site = { ...placeOfColumn(await realData()), log: () => {} };
    site.files.set('downloads', (await makeDownloads(site)).slice);
    const addition = linkedData(site);
    for (const path of pagePaths(site.data)) {
      const node = nodeOn(addition, path);
      if (node) nodes.set(path, node);
    }
    for await (const [, text] of addition.each?.() ?? [])
      files.push(JSON.parse(String(text)) as Node);
    for (const [name, content] of site.files)
      if (name.startsWith('rounds/')) rounds.set(`/${name}/`, (content as RoundSlice).round);
  });

  it('uses types and properties that schema.org has, on every page and in every file', () => {
    const wrong = [...nodes.values(), ...files].flatMap(nodesIn).flatMap(wrongIn);
    expect(new Set(wrong)).toEqual(new Set());
    expect(nodes.size).toBeGreaterThan(300);
    expect(files.length).toBeGreaterThan(200);
  });

  it('has no event without a place, a day, and two who were there', () => {
    const events = [...nodes].filter(([, node]) => node['@type'] === 'Event');
    expect(events.length).toBeGreaterThan(60);
    expect(events.length).toBeLessThan(rounds.size);
    for (const [path, event] of events) {
      expect(event['location'], path).toBeTruthy();
      expect(event['startDate'], path).toMatch(/^\d{4}-\d{2}/);
      const there = [event['organizer'], event['attendee']].flat().filter(Boolean);
      expect(there.length, path).toBeGreaterThan(1);
      expect(rounds.get(path)?.format, path).not.toBe('unilateral-announcement');
    }
  });

  it('tells of every record, as our own citation does, by whom, of when and of which version it is', () => {
    for (const [path, node] of nodes) {
      const record = (node['@type'] === 'Event' ? node['subjectOf'] : node) as Node;
      expect(record, path).toMatchObject({
        '@type': 'Dataset',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
        datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
        creator: { '@type': 'Organization' },
      });
    }
  });
});

describe('a round that was a meeting', () => {
  const round = (placeOfColumn(tinyData()).files.get('rounds/2001-02-10-portsea') as RoundSlice)
    .round;

  it.each([
    ['as it is', {}, true],
    ['without a place', { venues: [] }, false],
    ['that one side announced', { format: 'unilateral-announcement' }, false],
    ['in which a mediator went from one to the other', { format: 'shuttle' }, false],
    ['to which nobody is known to have come', { delegations: [] }, false],
  ] as const)('%s', (_, change, wanted) => {
    expect(isMeeting({ ...round, ...(change as Partial<RoundFacts>) })).toBe(wanted);
  });
});
