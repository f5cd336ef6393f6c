import { describe, expect, it } from 'vitest';
import { editionOf } from '../model/slices/edition.ts';
import { tinyData } from '../testing/tiny.ts';
import { editionScript } from './edition-script.ts';

const contentOf = (html: string) => /^<script [^>]*>(.*)<\/script>$/s.exec(html)?.[1] ?? '';

describe('the edition in a page', () => {
  it('can be read back', () => {
    const edition = editionOf(tinyData());
    expect(JSON.parse(contentOf(editionScript(edition)))).toEqual(edition);
  });

  it('ends where its element ends, whatever the title says', () => {
    const edition = { ...editionOf(tinyData()), title: 'Talks</script><b>' };
    const content = contentOf(editionScript(edition));
    expect(content).not.toContain('<');
    expect(JSON.parse(content)).toEqual(edition);
  });
});
