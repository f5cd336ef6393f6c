import { describe, expect, it } from 'vitest';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import { publicFiles } from '../../model/slices/public-files.ts';
import { FIRST, SECOND, SOURCES, tinyData, type Edit } from '../../testing/tiny.ts';
import { makeDownloads } from '../downloads/downloads.ts';
import { headHtml } from '../head-tags.ts';
import { claimNodes } from './claims.ts';
import { datasetNode } from './dataset.ts';
import { eventOf } from './event.ts';
import { ldScript } from './node.ts';
import { recordNode } from './record.ts';

const PAGE = 'https://example.org/proposals/2001-02-11-outline/';

function eventFor(id: string, ...edits: Edit[]) {
  const data = tinyData(...edits);
  const { round } = publicFiles(data).get(`rounds/${id}`) as RoundSlice;
  return eventOf(round, `https://example.org/rounds/${id}/`, data.actors);
}

function claimsFor(...edits: Edit[]) {
  const data = tinyData(...edits);
  const { proposal, sources } = publicFiles(data).get(
    'proposals/2001-02-11-outline',
  ) as ProposalSlice;
  const reports = proposal.provisions.flatMap((provision) => provision.reports);
  const node = claimNodes(PAGE, [...reports, ...proposal.responses], sources, data);
  return node['hasPart'] as Record<string, unknown>[];
}

describe('a round as an Event', () => {
  it('has its days, its place, who mediated and who came', () => {
    expect(eventFor('2001-02-10-portsea')).toMatchObject({
      '@type': 'Event',
      name: 'Portsea talks, February',
      startDate: '2001-02-10',
      endDate: '2001-02-12',
      location: { '@type': 'Place', name: 'Portsea', address: { addressCountry: 'Eastland' } },
      organizer: { '@type': 'Organization', name: 'Eastland' },
      attendee: { '@type': 'Organization', name: 'Northland' },
    });
  });

  it.each([
    ['month', SECOND, '2001-03-eastland', '2001-03'],
    ['approximate', FIRST, '2001-02-10-portsea', '2001-02'],
  ] as const)('says no more of dates known as "%s" than is known', (precision, file, id, month) => {
    expect(eventFor(id, [file, '/dates/precision', precision])).toMatchObject({
      startDate: month,
      endDate: month,
    });
  });

  it('has no place where none is known, nobody where nobody is known to have come, no state', () => {
    const event = JSON.parse(
      JSON.stringify(eventFor('2001-03-eastland', [SECOND, '/venues', []])),
    ) as object;
    for (const key of ['location', 'attendee', 'eventStatus'])
      expect(event).not.toHaveProperty(key);
  });
});

describe('the claims of a page', () => {
  it('have their address, their words, who made them, and where they appeared', () => {
    expect(claimsFor()).toContainEqual({
      '@type': 'Claim',
      '@id': `${PAGE}#rep-00001`,
      url: `${PAGE}#rep-00001`,
      text: 'The pause would last 30 days.',
      author: 'two officials of Eastland',
      creditText: 'two officials of Eastland, to The Reporter',
      appearance: [
        { '@id': 'https://reporter.example.org/reporter-outline' },
        { '@id': 'https://courier.example.org/bulletin-copy' },
      ],
    });
  });

  it('take for an organisation or a person only whom the data know by that name', () => {
    const author = (id: string, ...edits: Edit[]) =>
      claimsFor(...edits).find((node) => node['@id'] === `${PAGE}#${id}`)?.['author'];
    const speaker = '/proposals/0/provisions/0/reports/0/attribution/speaker';
    expect(author('rep-00002')).toEqual({ '@type': 'Organization', name: 'Northland' });
    expect(author('rep-00003')).toEqual({ '@type': 'Organization', name: 'Courier' });
    expect(author('rep-00001')).toBe('two officials of Eastland');
    expect(author('rep-00001', [FIRST, speaker, 'Ada First'])).toEqual({
      '@type': 'Person',
      name: 'Ada First',
    });
  });

  it('are no reviews: nothing says whether one is true', () => {
    const types = claimsFor().map((node) => node['@type']);
    expect(new Set(types)).toEqual(new Set(['Claim', 'NewsArticle']));
    expect(JSON.stringify(claimsFor())).not.toMatch(/Review|[Rr]ating/);
  });

  it('appear in a document without an address, too, which is named within the page', () => {
    const nodes = claimsFor([SOURCES, '/1/url', null]);
    const work = nodes.find((node) => node['@id'] === `${PAGE}#source-reporter-outline`);
    expect(work).toMatchObject({
      '@type': 'NewsArticle',
      url: undefined,
      publisher: { name: 'The Reporter' },
    });
    expect(JSON.stringify(nodes[0])).toContain(`${PAGE}#source-reporter-outline`);
  });

  it('appear in works that stand in the same file', () => {
    const nodes = claimsFor();
    const works = new Set(
      nodes.flatMap((node) => (node['@type'] === 'Claim' ? [] : [node['@id']])),
    );
    const named = nodes.flatMap((node) => (node['appearance'] ?? []) as { '@id': string }[]);
    expect(named.filter((work) => !works.has(work['@id']))).toEqual([]);
    expect(works.size).toBeGreaterThan(1);
  });
});

describe('the dataset', () => {
  it('has licence, version, creator, days, places and downloads with whole addresses', async () => {
    const place = { data: tinyData(), origin: 'https://example.org', base: '/p/' };
    const files = publicFiles(place.data);
    files.set('downloads', (await makeDownloads({ ...place, files })).slice);
    const node = datasetNode({ ...place, files });
    expect(node).toMatchObject({
      '@type': 'Dataset',
      name: 'A tiny negotiation',
      url: 'https://example.org/p/data/',
      version: '1.0.0',
      dateModified: '2001-12-31',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'The Parley authors' },
      temporalCoverage: '2001-02-10/2001-07-02',
      spatialCoverage: [{ '@type': 'Country', name: 'Eastland' }],
    });
    expect(node['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: 'dataset.json',
      contentUrl: 'https://example.org/p/data/dataset.json',
      encodingFormat: 'application/json',
    });
    expect(node['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: 'reports.csv',
      contentUrl: 'https://example.org/p/data/csv/reports.csv',
      encodingFormat: 'text/csv',
    });
    expect(node['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: 'reports.parquet',
      contentUrl: 'https://example.org/p/data/parquet/reports.parquet',
      encodingFormat: 'application/vnd.apache.parquet',
    });
    expect(node['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: 'dataset.sqlite',
      contentUrl: 'https://example.org/p/data/dataset.sqlite',
      encodingFormat: 'application/vnd.sqlite3',
    });
  });
});

describe('in another language of the site', () => {
  const languages = {
    root: '/p/',
    here: 'fr',
    all: ['en', 'fr'],
    translated: true,
    drafts: true,
  };
  const place = { data: tinyData(), origin: 'https://example.org', base: '/p/fr/', languages };

  it('a record is in the language of its page, and part of the dataset as that language has it', () => {
    const site = { ...place, files: publicFiles(place.data), log: () => {} };
    const node = recordNode(site, {
      path: '/proposals/2001-02-11-outline/',
      title: 'Ébauche de Portsea · Parley',
      bareTitle: 'Ébauche de Portsea',
      description: 'Une ébauche.',
    });
    expect(node).toMatchObject({
      '@id': 'https://example.org/p/fr/proposals/2001-02-11-outline/#record',
      name: 'Ébauche de Portsea',
      inLanguage: 'fr',
      isPartOf: { '@id': 'https://example.org/p/fr/data/' },
      distribution: {
        contentUrl: 'https://example.org/p/fr/data/proposals/2001-02-11-outline.json',
      },
    });
  });

  it('the dataset stays in its own, as it is taken away', async () => {
    const files = publicFiles(place.data);
    files.set('downloads', (await makeDownloads({ ...place, files })).slice);
    expect(datasetNode({ ...place, files })).toMatchObject({
      url: 'https://example.org/p/fr/data/',
      inLanguage: 'en',
    });
  });
});

describe('a script of a page', () => {
  it('cannot be ended by a text, and still says it', () => {
    const html = headHtml([
      ldScript({ '@type': 'Thing', name: '</script><script>alert(1)</script>' }),
    ]);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const text = html.replace(/^<script[^>]*>/, '').replace('</script>', '');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: '</script><script>alert(1)</script>',
    });
  });
});
