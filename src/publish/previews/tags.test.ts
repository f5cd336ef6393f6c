import { describe, expect, it } from 'vitest';
import { headHtml } from '../head-tags.ts';
import { previewTags, type Preview } from './tags.ts';

const preview: Preview = {
  type: 'article',
  siteName: 'Parley',
  title: 'Talks',
  description: 'A pause of 42 days.',
  url: 'https://example.org/rounds/talks/',
  image: 'https://example.org/previews/rounds/talks.png?v=1',
  alt: 'Card “Talks”.',
};

describe('the tags of a preview', () => {
  it('name title, description, page and picture to both kinds of reader', () => {
    const html = headHtml(previewTags(preview));
    expect(html).toContain('<meta property="og:type" content="article" />');
    expect(html).toContain('<meta property="og:image:width" content="1200" />');
    expect(html).toContain('<meta property="og:image:height" content="630" />');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
    for (const key of ['og:title', 'twitter:title'])
      expect(html).toContain(`"${key}" content="Talks"`);
    for (const key of ['og:image', 'twitter:image'])
      expect(html).toContain(`"${key}" content="${preview.image}"`);
    for (const key of ['og:image:alt', 'twitter:image:alt'])
      expect(html).toContain(`"${key}" content="Card “Talks”."`);
  });

  it('end at no quotation mark, bracket or ampersand of a text', () => {
    const html = headHtml(previewTags({ ...preview, title: 'The "pause" <b>of</b> A & B' }));
    expect(html).toContain('content="The &quot;pause&quot; &lt;b&gt;of&lt;/b&gt; A &amp; B"');
    expect(html).not.toContain('<b>');
  });

  it('name no address of a page that has none to be shared by', () => {
    const tags = previewTags({ ...preview, url: null });
    expect(headHtml(tags)).not.toContain('og:url');
    expect(tags).toHaveLength(previewTags(preview).length - 1);
  });
});
