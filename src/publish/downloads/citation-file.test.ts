import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import json from '../../data/about.json' with { type: 'json' };
import type { About } from '../../model/types.ts';
import { tinyData } from '../../testing/tiny.ts';
import { citationFile } from './citation-file.ts';
import { profileCheck } from '../../testing/validator.ts';

const ROOT = join(import.meta.dirname, '../../..');

const about = json as About;

const faults = profileCheck('citation-file-1.2.0.json');

const read = (text: string) => parse(text) as Record<string, unknown>;

describe('the citation file', () => {
  it('keeps the schema of its format', () => {
    expect(faults(read(citationFile(about)))).toEqual([]);
  });

  it.each([
    ['nobody made it', { authors: [] }],
    ['it was released on no day', { 'date-released': 'May' }],
    ['its licence has no known name', { license: 'free' }],
    ['it has a key that the format does not know', { editor: 'x' }],
  ])('would be refused if %s', (_, change) => {
    expect(faults({ ...read(citationFile(about)), ...change })).not.toEqual([]);
  });

  it('says of the dataset what about.json says', () => {
    expect(read(citationFile(tinyData().about))).toMatchObject({
      type: 'dataset',
      title: 'Parley: A tiny negotiation',
      version: '1.0.0',
      'date-released': '2001-12-31',
      license: 'CC-BY-4.0',
    });
  });

  it('names as author who holds the rights by the licence of the code', () => {
    const [author] = read(citationFile(about))['authors'] as { name: string }[];
    expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toContain(` ${author?.name}\n`);
  });

  it('stands at the root as it is made; `npm run record-ids` writes it anew', () => {
    expect(readFileSync(join(ROOT, 'CITATION.cff'), 'utf8')).toBe(citationFile(about));
  });
});
