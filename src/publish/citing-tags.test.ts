import { describe, expect, it } from 'vitest';
import { citations } from '../messages/citations.ts';
import type { CslItem } from '../model/citation/csl.ts';
import { citedProposal } from '../model/citation/records.ts';
import type { ProposalSlice } from '../model/slices/round-slice.ts';
import { placeOfColumn } from '../testing/downloads-fixture.ts';
import { tinyData } from '../testing/tiny.ts';
import { citedPage, recordKind } from './cited-page.ts';
import { citingTags } from './citing-tags.ts';

const site = placeOfColumn(tinyData());
const PROPOSAL = '/proposals/2001-02-11-outline/';

const tagsOf = (path: string, bareTitle: string, languages = site.languages) =>
  Object.fromEntries(
    citingTags(citedPage({ ...site, languages }, { path, bareTitle })).map(
      ([, { name, property, content }]) => [name ?? property, content],
    ),
  );

describe('what reference managers read of a page', () => {
  it('is author, title, day, version, kind, language and address of a record', () => {
    expect(tagsOf(PROPOSAL, 'Portsea outline')).toEqual({
      author: 'Parley',
      'article:modified_time': '2001-12-31T11:00:00Z',
      citation_title: 'Portsea outline',
      citation_author: 'Parley',
      citation_publication_date: '2001-12-31',
      citation_publisher: 'Parley',
      citation_language: 'en',
      citation_public_url: 'https://parley.example/p/proposals/2001-02-11-outline/?v=1.0.0',
      'dc.title': 'Portsea outline',
      'dc.creator': 'Parley',
      'dc.date': '2001-12-31',
      'dc.type': 'Dataset',
      'dc.source': 'A tiny negotiation',
      'prism.edition': '1.0.0',
    });
  });

  it('is what our own citation of the same record says', () => {
    const slice = site.files.get('proposals/2001-02-11-outline') as ProposalSlice;
    const thing = citedProposal(slice, `https://parley.example/p${PROPOSAL}?v=1.0.0`);
    const edition = site.data.about;
    const cited = JSON.parse(
      citations(thing, { edition, accessed: '2002-01-05' }).csl,
    ) as CslItem[];
    const { id: _key, accessed: _day, ...own } = cited.at(-1) as CslItem;
    const { id: _other, ...read } = citedPage(site, { path: PROPOSAL, bareTitle: thing.title });
    expect(read).toEqual(own);
  });

  it('is the dataset, by the names of its citation file, on the page of the data', () => {
    expect(tagsOf('/data/', 'Data')).toMatchObject({
      citation_title: 'Parley: A tiny negotiation',
      citation_author: 'The Parley authors',
      'dc.creator': 'The Parley authors',
      'dc.type': 'Dataset',
      'prism.edition': '1.0.0',
    });
    expect(tagsOf('/data/', 'Data')).not.toHaveProperty('dc.source');
  });

  it.each([
    ['a record in another language', PROPOSAL, true, 'fr'],
    ['a page that is no record', '/about/', true, 'fr'],
    ['a record of a dataset that is not translated', PROPOSAL, false, 'en'],
    ['the dataset, which is one for all languages', '/data/', true, 'en'],
  ])('names the language of its title: %s', (_, path, translated, language) => {
    const languages = { root: '/p/', here: 'fr', all: ['en', 'fr'], translated, drafts: true };
    expect(tagsOf(path, 'Ébauche', languages)).toMatchObject({ citation_language: language });
  });

  it('has an author, a day and a version, and no kind, where a page is no record', () => {
    const tags = tagsOf('/about/', 'How to read this');
    expect(tags).toMatchObject({
      citation_author: 'Parley',
      'dc.date': '2001-12-31',
      'prism.edition': '1.0.0',
    });
    expect(tags).not.toHaveProperty('dc.type');
  });
});

it.each([
  ['/rounds/x/', 'rounds'],
  ['/proposals/x/', 'proposals'],
  ['/compare/x...y/', 'changes'],
  ['/compare/', 'comparison'],
  ['/proposals/', null],
  ['/data/', null],
  ['/', null],
] as const)('the page %s shows a record of the kind %s', (path, kind) => {
  expect(recordKind(path)).toBe(kind);
});
