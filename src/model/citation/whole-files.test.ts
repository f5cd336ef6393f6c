import { expect, it } from 'vitest';
import { CONTEXT, WORDS } from '../../testing/citation-arbitraries.ts';
import { at, tinyData } from '../../testing/tiny.ts';
import { roundSlices } from '../slices/round-slice.ts';
import { bibtex } from './bibtex.ts';
import { citedClaim } from './claims.ts';
import { cslItems } from './csl.ts';
import { ris } from './ris.ts';

/*
 * A claim that rests on two pages, one of them seen elsewhere, as files for reference managers: every line, as
 * a person wrote it by the descriptions of BibLaTeX and of RIS.
 */

const BIBTEX = [
  '@article{reporter-talks,',
  '  title = {{A page that does not exist: reporter-talks}},',
  '  journal = {The Reporter},',
  '  date = {2001-02-12},',
  '  year = {2001},',
  '  month = feb,',
  '  url = {https://reporter.example.org/reporter-talks},',
  '  language = {en}',
  '}',
  '',
  '@article{bulletin-copy,',
  '  title = {{A page that does not exist: bulletin-copy}},',
  '  journal = {Courier},',
  '  date = {2001-02-12},',
  '  year = {2001},',
  '  month = feb,',
  '  url = {https://courier.example.org/bulletin-copy},',
  '  language = {en},',
  '  note = {seen via Bulletin}',
  '}',
  '',
  '@dataset{parley-cla-00002,',
  '  author = {{Parley}},',
  '  title = {{Portsea talks, February}},',
  '  howpublished = {Talks that never were},',
  '  publisher = {Parley},',
  '  version = {1.2.3},',
  '  number = {cla-00002},',
  '  date = {2001-12-31},',
  '  year = {2001},',
  '  month = dec,',
  '  url = {https://p.example/round#cla-00002},',
  '  urldate = {2002-01-05},',
  '  language = {en},',
  '  note = {claim cla-00002}',
  '}',
].join('\n');

const RIS = [
  'TY  - NEWS',
  'ID  - reporter-talks',
  'TI  - A page that does not exist: reporter-talks',
  'T2  - The Reporter',
  'PY  - 2001',
  'DA  - 2001/02/12/',
  'LA  - en',
  'UR  - https://reporter.example.org/reporter-talks',
  'ER  - ',
  '',
  'TY  - NEWS',
  'ID  - bulletin-copy',
  'TI  - A page that does not exist: bulletin-copy',
  'T2  - Courier',
  'PY  - 2001',
  'DA  - 2001/02/12/',
  'LA  - en',
  'UR  - https://courier.example.org/bulletin-copy',
  'N1  - seen via Bulletin',
  'ER  - ',
  '',
  'TY  - DATA',
  'ID  - parley-cla-00002',
  'AU  - Parley',
  'TI  - Portsea talks, February',
  'T2  - Talks that never were',
  'PB  - Parley',
  'ET  - 1.2.3',
  'NV  - cla-00002',
  'PY  - 2001',
  'DA  - 2001/12/31/',
  'Y2  - 2002/01/05/',
  'LA  - en',
  'UR  - https://p.example/round#cla-00002',
  'N1  - claim cla-00002',
  'ER  - ',
].join('\r\n');

const data = tinyData();
const { round, sources } = roundSlices(data).round(at(data.rounds, 0));
const thing = citedClaim(
  { round, proposals: round.proposals, sources },
  'cla-00002',
  (page, claim) => `https://p.example/${page.kind}#${claim}`,
);
const items = thing ? cslItems(thing, CONTEXT, WORDS) : [];

it('as BibTeX', () => {
  expect(bibtex(items).trimEnd()).toBe(BIBTEX);
});

it('as RIS', () => {
  expect(ris(items)).toBe(`${RIS}\r\n`);
});
