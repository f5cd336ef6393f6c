import { beforeAll, describe, expect, it } from 'vitest';
import { vocabularies } from './vocabularies.ts';
import { wordsLeftCheck } from './words-left.ts';

const checks = new Map<string, (html: string) => string[]>();

beforeAll(async () => {
  for (const one of await vocabularies('en', ['fr', 'es', 'ar', 'he']))
    checks.set(one.language, wordsLeftCheck(one));
}, 60_000);

function leftIn(language: string, body: string, head = ''): string[] {
  const check = checks.get(language);
  if (!check) throw new Error(language);
  return check(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`);
}

describe('English that is left in a page of another language', () => {
  it.each([
    ['fr', '<p>Key figures</p>'],
    ['es', '<p>What differs</p>'],
    ['ar', '<p>الأرقام with all accounts</p>'],
    ['he', '<button aria-label="Copy the sentence">העתקה</button>'],
    ['fr', '<img alt="Every round on one line" />'],
    ['es', '<input placeholder="a name, a place or a year" />'],
    ['fr', '<span data-state="machine draft">Pause</span>'],
    ['ar', '<p lang="en">Fine</p><p>Who was there</p>'],
  ])('is found in %s: %s', (language, body) => {
    expect(leftIn(language, body)).toEqual([expect.stringMatching(/is left in/)]);
  });

  it('is found in a head', () => {
    const tag = '<meta name="description" content="Every proposal, term by term."/>';
    expect(leftIn('fr', '', tag)).toEqual([expect.stringContaining('Every proposal, term')]);
    expect(leftIn('es', '', '<title>About this site | Parley</title>')).toHaveLength(1);
  });

  it('is found in names that have a translation, also where they bear its language', () => {
    expect(leftIn('fr', '<p>Négociateurs : Egypt</p>')).toEqual([
      '“egypt” is left in “Négociateurs : Egypt”',
    ]);
    expect(leftIn('ar', '<p><bdi lang="en">United States</bdi></p>')).toEqual([
      'the name “United States” has a translation',
    ]);
  });

  it('is found in a text of the dataset that does not bear its language', () => {
    const text = 'The meeting in Vienna was held on Sunday 24 November 2024.';
    expect(leftIn('he', `<p>${text}</p>`)).toHaveLength(1);
    expect(leftIn('he', `<p><bdi lang="en">${text}</bdi></p>`)).toEqual([]);
  });

  it('is told once, however often a page says it', () => {
    expect(leftIn('fr', '<p>Key figures</p><p>Key figures</p>')).toHaveLength(1);
  });
});

describe('a page of another language may have', () => {
  it.each([
    ['fr', 'its own words', '<p>Positions, sources, dates et formats des propositions</p>'],
    ['es', 'words that are written alike', '<p>Informes: Israel, 6 may 2024, final, total</p>'],
    ['ar', 'names of publishers', '<p>وفق ⁨The Times of Israel⁩، نقلاً عن ⁨The New York Times⁩</p>'],
    ['fr', 'the same', '<p>selon The Washington Post et Middle East Eye</p>'],
    ['he', 'formats', '<p>להורדה: CSV, JSON, BibTeX, Citation File Format 1.2.0</p>'],
    ['ar', 'code', '<p><code>npm run check with these words</code></p>'],
    ['ar', 'addresses', '<p>https://example.org/what/every-round-says data/rounds/every.json</p>'],
    ['fr', 'what bears its language', '<q lang="en">Key figures</q>'],
    ['es', 'what is for programs', '<script>"Key figures"</script><!-- Key figures -->'],
  ])('%s: %s', (language, _, body) => {
    expect(leftIn(language, body)).toEqual([]);
  });
});
