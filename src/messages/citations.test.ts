import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../testing/citation-arbitraries.ts';
import type { CitedThing } from '../model/citation/cited.ts';
import { printed } from '../testing/citation-oracle.ts';
import type { CslItem } from '../model/citation/csl.ts';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import { at } from '../testing/tiny.ts';
import { citations } from './citations.ts';

const SOURCE: ResolvedSource = {
  id: 'reporter-talks',
  publisher: { id: 'reporter', name: 'The Reporter' },
  via: null,
  note: null,
  title: 'Northland and Southland meet',
  url: 'https://reporter.example.org/talks',
  published: '2001-02-11',
  language: 'en',
  kind: 'news',
};

const page = (change: Partial<ResolvedSource> = {}) => ({ ...SOURCE, ...change });

function claim(...sources: ResolvedSource[]): CitedThing {
  return {
    kind: 'claim',
    id: 'rep-00001',
    title: 'Portsea outline',
    address: 'https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001',
    sources,
    claim: {
      text: 'The pause would last 30 days.',
      attribution: {
        speaker: 'a source',
        outlet: { id: 'reporter', name: 'The Reporter' },
        relay: null,
        occasion: null,
        kind: 'official-anonymous',
      },
      quantity: null,
      context: { of: 'proposal', name: 'Portsea outline', date: '2001-02-11' },
      names: [],
    },
  };
}

const cite = (...sources: ResolvedSource[]) => citations(claim(...sources), CONTEXT);
const lines = (text: string) => text.trimEnd().split('\n');
const items = (thing: CitedThing) => JSON.parse(citations(thing, CONTEXT).csl) as CslItem[];

describe('every form', () => {
  it('cites the original first and the record last, with claim, version and day of access', () => {
    const all = cite(SOURCE);
    expect(all.sentence).toBe(
      'On the Portsea outline of 11 February 2001, a source told The Reporter that the pause would last 30 days.',
    );
    expect(lines(all.apa)).toEqual([
      'Northland and Southland meet. (2001, February 11). The Reporter. https://reporter.example.org/talks',
      'Parley. (2001). Portsea outline [Data set]. In Talks that never were (claim rep-00001; Version 1.2.3). Retrieved January 5, 2002, from https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001',
    ]);
    expect(lines(all.chicago)).toEqual([
      'The Reporter. “Northland and Southland meet.” February 11, 2001. https://reporter.example.org/talks.',
      'Parley. “Portsea outline.” In Talks that never were, claim rep-00001, version 1.2.3. Parley, December 31, 2001. Accessed January 5, 2002. https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001.',
    ]);
    expect(all.footnote).toBe(
      '“Northland and Southland meet,” The Reporter, February 11, 2001, https://reporter.example.org/talks; recorded in Parley, “Portsea outline,” in Talks that never were, claim rep-00001, version 1.2.3, December 31, 2001, accessed January 5, 2002, https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001.',
    );
    const places = [all.bibtex, all.ris, all.csl].map((text) => [
      text.indexOf('reporter-talks'),
      text.indexOf('parley-rep-00001'),
    ]);
    for (const [original = -1, own = -1] of places) {
      expect(original).toBeGreaterThan(-1);
      expect(own).toBeGreaterThan(original);
    }
  });

  it('names what has no address by what it is, and gives none', () => {
    const minutes = page({ url: null, kind: 'official-statement', title: 'Minutes of the talks' });
    const all = cite(minutes);
    expect(lines(all.apa)[0]).toBe('Minutes of the talks. (2001, February 11). The Reporter.');
    expect(lines(all.chicago)[0]).toBe('The Reporter. “Minutes of the talks.” February 11, 2001.');
    expect(all.footnote).toMatch(
      /^“Minutes of the talks,” The Reporter, February 11, 2001; recorded in Parley/,
    );
    expect(items(claim(minutes))[0]).not.toHaveProperty('URL');
    expect(all.bibtex).toMatch(/^@misc\{reporter-talks,[^@]*howpublished = \{The Reporter\}/);
    expect(all.bibtex.split('@dataset')[0]).not.toContain('url =');
    expect(all.ris.split('ER  - ')[0]).toMatch(/^TY {2}- GEN\r\n/);
    expect(all.ris.split('ER  - ')[0]).not.toContain('UR  -');
    const call = cite(page({ url: null, title: null, note: 'Call with an aide' }));
    expect(lines(call.apa)[0]).toBe(
      '[News report; Call with an aide]. (2001, February 11). The Reporter.',
    );
  });

  it('names no author, publisher or address of a file of a reader’s own, and says whose it is', () => {
    const whose = '“talks.xlsx”, a file that is published nowhere';
    const all = citations(
      { ...claim(SOURCE), address: whose },
      {
        ...CONTEXT,
        edition: { ...CONTEXT.edition, from: 'talks.xlsx' },
      },
    );
    expect(lines(all.apa)[1]).toBe(
      `(2001). Portsea outline [Data set]. In Talks that never were (claim rep-00001; ${whose}; Version 1.2.3).`,
    );
    expect(lines(all.chicago)[1]).toBe(
      `“Portsea outline.” In Talks that never were, claim rep-00001; ${whose}, version 1.2.3. December 31, 2001. Accessed January 5, 2002.`,
    );
    expect(all.footnote).toBe(
      `“Northland and Southland meet,” The Reporter, February 11, 2001, https://reporter.example.org/talks; recorded in “Portsea outline,” in Talks that never were, claim rep-00001; ${whose}, version 1.2.3, December 31, 2001, accessed January 5, 2002.`,
    );
    expect(all.passage.endsWith(`(The Reporter, 11 Feb 2001). ${whose}`)).toBe(true);
    const own = all.bibtex.slice(all.bibtex.indexOf('@dataset'));
    expect(own).not.toMatch(/ (author|publisher|url) = /);
    expect(own).toContain(whose.slice(0, 10));
    expect([all.bibtex, all.ris, all.csl].join(' ')).not.toContain('parley.example.org');
  });

  const six = Array.from({ length: 6 }, (_, i) =>
    page({ id: `page-${i}`, url: `https://reporter.example.org/${i}` }),
  );

  it('names the first source of an account, which is the one of most weight', () => {
    const all = cite(...six);
    expect(lines(all.apa)).toHaveLength(2);
    expect(lines(all.chicago)).toHaveLength(2);
    expect(items(claim(...six)).map(({ id }) => id)).toEqual(['page-0', 'parley-rep-00001']);
    expect(Object.values(all).join(' ')).not.toContain('https://reporter.example.org/1');
    expect(all.footnote).toMatch(
      /^“Northland and Southland meet,” The Reporter, February 11, 2001, https:\/\/reporter\.example\.org\/0; recorded in/,
    );
  });

  it('lists every source of a record, while a note names three and counts the rest', () => {
    const record = (...sources: ResolvedSource[]): CitedThing => ({
      kind: 'proposal',
      id: 'outline',
      title: 'Portsea outline',
      address: 'https://parley.example.org/proposals/outline/?v=1.2.3',
      date: '2001-02-11',
      tabledBy: [],
      sources,
    });
    const all = citations(record(...six), CONTEXT);
    expect(lines(all.apa)).toHaveLength(7);
    expect(lines(all.chicago)).toHaveLength(7);
    expect(all.footnote).toContain(
      'https://reporter.example.org/2; and 3 more sources; all recorded in Parley',
    );
    expect(all.footnote).not.toContain('https://reporter.example.org/3');
    // Four stand in full: a count in place of one would be no shorter.
    expect(citations(record(...six.slice(0, 4)), CONTEXT).footnote).toContain(
      'https://reporter.example.org/3',
    );
  });

  it('hands over the sentence alone, with outlet and day, and with the address', () => {
    const all = cite(page({ via: { id: 'copyist', name: 'Copyist' } }));
    const plain =
      'On the Portsea outline of 11 February 2001, a source told The Reporter that the pause would last 30 days';
    expect(all.sentence).toBe(`${plain}.`);
    expect(all.credited).toBe(`${plain} (The Reporter, seen via Copyist, 11 Feb 2001).`);
    expect(all.passage).toBe(
      `${plain} (The Reporter, seen via Copyist, 11 Feb 2001). https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001`,
    );
    expect(all.record).toBeNull();
    expect(cite(page({ published: null })).credited).toBe(`${plain} (The Reporter, undated).`);
    const unnamed = { id: 'none', name: 'publisher not named', unnamed: true as const };
    expect(cite(page({ publisher: unnamed })).credited).toBe(`${plain} (11 Feb 2001).`);
    expect(cite().credited).toBe(`${plain}.`);
  });

  it('sets quotation marks within a sentence, and credits one that ends in other marks behind it', () => {
    const thing = claim(SOURCE);
    if (thing.kind !== 'claim') throw new Error('no claim');
    const said = {
      ...thing,
      claim: { ...thing.claim, text: 'The envoy\'s note calls it "a start". It ends there.' },
    };
    const { sentence, credited } = citations(said, CONTEXT);
    expect(sentence).toBe(
      'On the Portsea outline of 11 February 2001: The envoy’s note calls it “a start”. It ends there. (A source told The Reporter.)',
    );
    expect(credited).toBe(`${sentence} (The Reporter, 11 Feb 2001.)`);
  });

  it('quotes for a record what its accounts say, and keeps the sentence about the record', () => {
    const record: CitedThing = {
      kind: 'changes',
      id: null,
      title: 'What changed',
      address: 'https://parley.example.org/compare/a...b/?v=1.2.3',
      before: 'Portsea outline',
      after: 'Last offer',
      sources: [SOURCE],
    };
    const about =
      'Parley’s account of what changed from “Portsea outline” to “Last offer” rests on 1 source, from The Reporter.';
    const alone = citations(record, CONTEXT);
    expect(alone.sentence).toBe(about);
    expect(alone.credited).toBe(about);
    const all = citations(record, CONTEXT, [claim(SOURCE), claim(page({ published: '2001-03' }))]);
    const said =
      'On the Portsea outline of 11 February 2001, a source told The Reporter that the pause would last 30 days';
    expect(all.passage).toBe(
      `${said} (The Reporter, 11 Feb 2001). ${said} (The Reporter, Mar 2001). https://parley.example.org/compare/a...b/?v=1.2.3`,
    );
    expect(all.record).toBe(about);
    expect(all.apa).toBe(alone.apa);
  });

  it('cites a record without sources alone', () => {
    expect(cite().footnote).toMatch(/^Parley, “Portsea outline,”/);
  });
});

const TITLES = [
  'Northland and Southland meet',
  'Envoy: "no deal" before spring',
  'Talks are "stuck"',
  "Talks are 'stuck', envoys' aides say",
  'Is it "over"?',
  'It is over.',
  '“Curly” marks and Northland’s envoy',
  'ما هو المقترح؟',
];

describe('APA', () => {
  const dates = ['2001-02-11', '2001-02', '2001'];
  const shapes = TITLES.flatMap((title) =>
    (['news', 'official-statement'] as const).map((kind) => ({ title, kind })),
  );

  it.each(shapes)('prints a page as citeproc does: $title, $kind', ({ title, kind }) => {
    for (const published of dates) {
      const thing = claim(page({ title: title.replaceAll("'stuck'", '"stuck"'), kind, published }));
      expect(lines(citations(thing, CONTEXT).apa)[0]).toBe(printed(at(items(thing), 0), 'apa'));
    }
  });

  it('prints the record as citeproc does, save four things that the manual has otherwise', () => {
    const thing = claim(SOURCE);
    const theirs = printed(at(items(thing), 1), 'apa');
    const ours = at(lines(citations(thing, CONTEXT).apa), 1);
    // The manual writes "Data set"; a publisher that is the author is not repeated; pages that change
    // have a day of access; and the number of a claim is no title, which citeproc takes it for.
    expect(ours).toBe(
      theirs
        .replace('[Dataset]', '[Data set]')
        .replace(' Parley. https:', ' Retrieved January 5, 2002, from https:')
        .replace('Rep-00001', 'claim rep-00001'),
    );
  });

  it.each<[Partial<ResolvedSource>, string]>([
    [
      { published: null },
      'Northland and Southland meet. (n.d.). The Reporter. https://reporter.example.org/talks',
    ],
    [
      { title: null },
      '[News report]. (2001, February 11). The Reporter. https://reporter.example.org/talks',
    ],
    [
      { title: null, via: { id: 'copyist', name: 'Copyist' } },
      '[News report; seen via Copyist]. (2001, February 11). The Reporter. https://reporter.example.org/talks',
    ],
    [
      { note: 'citing Courier' },
      'Northland and Southland meet [citing Courier]. (2001, February 11). The Reporter. https://reporter.example.org/talks',
    ],
    [
      { publisher: { id: 'none', name: 'publisher not named', unnamed: true } },
      'Northland and Southland meet. (2001, February 11). https://reporter.example.org/talks',
    ],
  ])('invents nothing: %j', (change, entry) => {
    expect(lines(cite(page(change)).apa)[0]).toBe(entry);
  });
});

describe('Chicago', () => {
  it.each([
    [
      'Envoy: "no deal" before spring',
      '“Envoy: ‘no deal’ before spring.”',
      '“Envoy: ‘no deal’ before spring,”',
    ],
    ['Talks are "stuck"', '“Talks are ‘stuck.’”', '“Talks are ‘stuck,’”'],
    ["Northland's 'last' offer", '“Northland’s ‘last’ offer.”', '“Northland’s ‘last’ offer,”'],
    [
      'The "so-called \'last\' offer"',
      '“The ‘so-called “last” offer.’”',
      '“The ‘so-called “last” offer,’”',
    ],
    ['Is it over?', '“Is it over?”', '“Is it over?,”'],
    ['It is over.', '“It is over.”', '“It is over,”'],
    ["Offers of the '90s", '“Offers of the ’90s.”', '“Offers of the ’90s,”'],
  ])('sets the title within quotation marks: %s', (title, entry, note) => {
    const all = cite(page({ title }));
    expect(lines(all.chicago)[0]).toBe(
      `The Reporter. ${entry} February 11, 2001. https://reporter.example.org/talks.`,
    );
    expect(all.footnote).toContain(`${note} The Reporter, February 11, 2001, https:`);
  });

  it.each<[Partial<ResolvedSource>, string, string]>([
    [
      { published: '2001-02' },
      'The Reporter. “Northland and Southland meet.” February 2001. https://reporter.example.org/talks.',
      '“Northland and Southland meet,” The Reporter, February 2001, https://reporter.example.org/talks;',
    ],
    [
      { published: null },
      'The Reporter. “Northland and Southland meet.” n.d. https://reporter.example.org/talks.',
      '“Northland and Southland meet,” The Reporter, n.d., https://reporter.example.org/talks;',
    ],
    [
      { title: null, via: { id: 'copyist', name: 'Copyist' } },
      'The Reporter. News report. February 11, 2001. Seen via Copyist. https://reporter.example.org/talks.',
      'The Reporter, news report, February 11, 2001, seen via Copyist, https://reporter.example.org/talks;',
    ],
    [
      { publisher: { id: 'none', name: 'publisher not named', unnamed: true } },
      '“Northland and Southland meet.” February 11, 2001. https://reporter.example.org/talks.',
      '“Northland and Southland meet,” February 11, 2001, https://reporter.example.org/talks;',
    ],
  ])('says what is known and no more: %j', (change, entry, note) => {
    const all = cite(page(change));
    expect(lines(all.chicago)[0]).toBe(entry);
    expect(all.footnote).toContain(note);
  });
});
