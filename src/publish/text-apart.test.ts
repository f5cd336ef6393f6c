import { describe, expect, it } from 'vitest';
import { runTogether } from './text-apart.ts';

describe('words of neighbouring elements', () => {
  it.each([
    ['<b>28 Jan 2024</b><span class="ms-3">Paris</span>', '28 Jan 2024|Paris'],
    ['<a href="/x">Data</a><a href="/y">Feeds</a>', 'Data|Feeds'],
    ['<span>in person.</span><span>9 sources</span>', 'in person.|9 sources'],
    ['<text x="1">0</text><text x="2">60</text>', '0|60'],
    ['<span>קהיר</span><span>القاهرة</span>', 'קהיר|القاهرة'],
    ['<bdi>Axios</bdi><!-- --><span>3 Mar</span>', 'Axios|3 Mar'],
    ['<i>a "path"</i><i>opens</i>', 'a "path"|opens'],
    ['<i>שביל ”אמין”</i><i>ייפתח</i>', 'שביל ”אמין”|ייפתח'],
    ['<i>the parties’</i><i>answers</i>', 'the parties’|answers'],
    ['<b>وقف</b><b>الرواية</b>', 'وقف|الرواية'],
  ])('%s run together', (html, place) => {
    expect(runTogether(html)).toEqual([place]);
  });

  it.each([
    '<b>28 Jan 2024</b> <span>Paris</span>',
    '<b>28 Jan 2024</b><span> Paris</span>',
    '<p>28 Jan 2024</p><p>Paris</p>',
    '<li><a>Data</a></li><li><a>Feeds</a></li>',
    '<bdi>Portsea</bdi>, <bdi>Southland</bdi>',
    '<b>Paris</b>’s <i>outline</i>',
    '(<bdi>35</bdi>)<script>let a</script>',
    '35<!-- -->40',
    '<td>6 weeks</td><td>40 days</td>',
    'one<br>two',
    'a "<ins>credible</ins> path"',
    '<ins>התהליך ייצור ”</ins>נתיב <ins>אמין”</ins>',
    '<del>l’accord</del> et l’<ins>otage</ins> qu’<b>elle</b>',
    '<ins>n</ins>’<del>occuperait</del>',
    'البند و<b>الرواية</b>',
  ])('%s are apart, or meant to touch', (html) => {
    expect(runTogether(html)).toEqual([]);
  });
});
