import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet, type Snippet } from './snippet.ts';

const plain: Snippet = {
  address: 'https://parley.example/embed/compare/?p=a.b&theme=dark',
  title: 'Parley: a round',
  height: 480,
  widest: 640,
  script: null,
};

/** The attributes of the first element of a text, read as a browser reads them. */
function attributesOf(html: string): Record<string, string> {
  const tag = /^<iframe((?: [a-z]+="[^"]*")*)><\/iframe>/.exec(html);
  if (!tag) throw new Error(`this is not a frame: ${html}`);
  const found = [...(tag[1] ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}

describe('snippet', () => {
  it('is one frame with an address, a title, a height and the widest width', () => {
    expect(snippet(plain)).toBe(
      '<iframe src="https://parley.example/embed/compare/?p=a.b&amp;theme=dark" title="Parley: a round" width="100%" height="480" style="border:0;max-width:640px" loading="lazy"></iframe>',
    );
  });

  it('leaves the width to the column where none is given', () => {
    expect(attributesOf(snippet({ ...plain, widest: null }))['style']).toBe('border:0');
  });

  it('adds the script on a line of its own', () => {
    const [frame, script, ...more] = snippet({
      ...plain,
      script: 'https://parley.example/embed.js',
    }).split('\n');
    expect(frame).toBe(snippet(plain));
    expect(script).toBe('<script async src="https://parley.example/embed.js"></script>');
    expect(more).toEqual([]);
  });

  it('keeps every text a text, whatever it holds', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='alert(1)",
        '&quot;><img src=x onerror=alert(1)>',
        '</iframe><script src=//evil.example></script>',
        'שלום "عربي" & <b>',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (title, address) => {
        const html = snippet({ ...plain, title, address });
        expect(attributesOf(html)).toMatchObject({ title, src: address });
        expect(html.match(/</g)).toHaveLength(2);
      }),
    );
  });

  it('keeps the address of the script an address', () => {
    const html = snippet({ ...plain, script: '"></script><script>alert(1)//' });
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});
