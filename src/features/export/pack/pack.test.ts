import fc from 'fast-check';
import { HtmlValidate } from 'html-validate/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorrectionEntry } from '../../../model/slices/corrections-slice.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import type { Column } from '../../../model/compare.ts';
import { roundSlices } from '../../../model/slices/round-slice.ts';
import { at, tinyData } from '../../../testing/tiny.ts';
import { inUnit } from '../../../testing/units.ts';
import { csv } from '../csv.ts';
import {
  ADDRESS,
  ANSWER,
  comparisonOf,
  EDITION,
  keptIds,
  OUTLINE,
  tinyColumns,
} from '../../../testing/comparison-fixture.ts';
import { numberedAccounts } from './accounts.ts';
import type { Corrections } from './correction-section.ts';
import { explain } from '../../../messages/rows/derived.ts';
import { html, link } from './html.ts';
import { packOf } from './make.ts';
import { citeSection } from './cite-section.ts';
import { materialOf, type PackOf } from './material.ts';
import { runs } from './refs.ts';
import { numberedSources } from './sources.ts';

const NO_FILTER = { rung: null, asOf: null };

const data = tinyData();
const slices = data.rounds.map((round) => roundSlices(data).round(round));

beforeEach(() => {
  vi.stubGlobal('location', new URL(ADDRESS));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Options = Parameters<typeof comparisonOf>[1];

function comparing(columns?: readonly Column[], options?: Options): PackOf {
  return { comparison: comparisonOf(columns, options), address: ADDRESS, missing: [] };
}

/** The text of a pack, made without a picture: there is no canvas here. */
async function made(of: PackOf = comparing(), corrections: Corrections = []): Promise<string> {
  const { signal } = new AbortController();
  return (await packOf(of, { signal, onStep: () => {}, corrections, edition: EDITION })).text;
}

/** The tags of a document in order, with the names of their attributes and nothing else of them. */
function skeleton(text: string): string[] {
  return [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
}

describe('a template of markup', () => {
  it('escapes text and keeps markup', () => {
    const inner = html`<b>${'a < "b" & c'}</b>`;
    expect(html`<p title="${'"><script>'}">${[inner, null, false, 7]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>a &lt; &quot;b&quot; &amp; c</b>7</p>',
    );
  });

  it('links to the web and to nothing else', () => {
    expect(link('https://a.example/?b=1&c').markup).toContain(
      'href="https://a.example/?b=1&amp;c"',
    );
    expect(link('javascript:alert(1)').markup).toBe('javascript:alert(1)');
    expect(link(' https://a.example/', 'x').markup).toBe('x');
  });
});

describe('the numbers of accounts', () => {
  it('are joined where they follow each other', () => {
    expect(runs([])).toEqual([]);
    expect(runs([5, 3, 4, 9, 3])).toEqual([
      [3, 5],
      [9, 9],
    ]);
  });

  it('are given once, from 1, in the order of the file', () => {
    const { entries, numbers } = numberedAccounts(materialOf(comparing(), EDITION));
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
    expect([...numbers.keys()]).toEqual(entries.map(({ account }) => account.id));
    expect(new Set(numbers.keys()).size).toBe(entries.length);
  });

  it('are given to every account that is shown and to every answer', () => {
    const of = comparing();
    const { numbers } = numberedAccounts(materialOf(of, EDITION));
    const answers = tinyColumns().flatMap(({ proposals }) =>
      proposals.flatMap(({ responses }) => responses.map(({ id }) => id)),
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const id of [...keptIds(comparisonOf()), ...answers]) expect(numbers.has(id)).toBe(true);
  });

  it('are given to the inputs of sums whose rows are hidden', () => {
    const column = at(tinyColumns(), 0);
    const twelve = { min: 12, max: null, ...inUnit('hostage'), approximate: false };
    // The same pause, and two hostages more.
    const other = {
      ...column,
      id: 'other',
      proposals: column.proposals.map((proposal) => ({
        ...proposal,
        provisions: proposal.provisions.map((provision) => ({
          ...provision,
          reports: provision.reports.map((report) =>
            report.quantity?.unit === 'hostage'
              ? { ...report, id: 'rep-more', quantity: twelve }
              : report,
          ),
        })),
      })),
    };
    const of = comparing([column, other], { rows: 'differ' });
    const { comparison } = materialOf(of, EDITION);
    expect(comparison.terms.map(({ key }) => key)).toEqual(['hostages/1/all']);
    expect(comparison.derived.map(({ key }) => key)).toEqual(['per-day/1']);
    const { terms } = numberedAccounts(materialOf(of, EDITION));
    expect(terms.at(-1)?.title).toBe(packWords.hiddenInputs);
    // The pause of both columns is told by the same two accounts: they are listed once.
    expect(terms.at(-1)?.lists.map(({ entries }) => entries.map((e) => e.account.id))).toEqual([
      ['rep-00001', 'rep-00002'],
    ]);
  });

  it('lead to numbered sources, and these back to them', () => {
    const { entries } = numberedAccounts(materialOf(comparing(), EDITION));
    const sources = numberedSources(entries);
    expect([...sources.values()].map(({ number }) => number)).toEqual(
      [...sources.values()].map((_, i) => i + 1),
    );
    for (const { number, account } of entries)
      for (const id of account.sources) expect(sources.get(id)?.accounts).toContain(number);
  });
});

describe('the file', () => {
  it('is valid HTML with its headings in order', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-redundant-role': 'off',
        'prefer-native-element': 'off',
        'long-title': 'off',
        'require-sri': 'off',
      },
    });
    const { results } = await validator.validateString(await made());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('asks nobody for anything, and forbids it', async () => {
    const text = await made();
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<(?:script|link|iframe|object|embed|base|form)\b/);
    expect(text).not.toMatch(/\s(?:src|srcset|poster|on\w+)="(?!data:)/);
    expect(text).not.toMatch(/@import|url\(/);
  });

  it('leads to nothing that it does not hold', async () => {
    const text = await made();
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = [...text.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(inner.length).toBeGreaterThan(30);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds the CSV as it is exported', async () => {
    const [, code = ''] = /href="data:text\/csv[^,]*,([^"]+)"/.exec(await made()) ?? [];
    const { comparison, address } = materialOf(comparing(), EDITION);
    expect(Buffer.from(code, 'base64').toString('utf8')).toBe(csv(comparison, address));
  });

  it('names the version in its address', () => {
    expect(materialOf(comparing(), EDITION).address).toMatch(/\?p=a\.b&v=\d+\.\d+\.\d+$/);
  });

  it('says where no picture can be drawn', async () => {
    expect(await made()).toContain(packWords.files.noPicture);
  });

  it('says what changed where one builds on the other', async () => {
    const names = tinyColumns().map(({ name }) => name);
    expect(await made()).toContain(words.changes.titleOf(names[0] ?? '', names[2] ?? ''));
  });

  it('shows the accounts of the view and no other', async () => {
    const filter = { rung: 'official-on-record', asOf: '2001-03-31' } as const;
    const all = new Set(keptIds(comparisonOf()));
    const kept = new Set(keptIds(comparisonOf(tinyColumns(), filter)));
    expect(kept.size).toBeLessThan(all.size);
    const text = await made(comparing(tinyColumns(), filter));
    for (const id of all) expect(text.includes(`#${id}"`)).toBe(kept.has(id));
  });
});

describe('a pack of a page', () => {
  it('has the claims of a round and all its proposals in one column', async () => {
    const round = at(slices, 0);
    const text = await made({ round, filter: NO_FILTER });
    for (const { id } of round.round.claims)
      expect(text).toContain(
        `https://parley.example/rounds/${round.round.id}/?v=${EDITION.version}#${id}"`,
      );
    expect([...text.matchAll(/<th role="columnheader"/g)]).toHaveLength(2);
    expect(text).toContain(`https://parley.example/rounds/${round.round.id}/?v=`);
  });

  it('keeps the filter of the page in its address', () => {
    const [round] = slices;
    const { address } = materialOf(
      {
        round: at(slices, 0),
        filter: { rung: 'document', asOf: '2001-03-31' },
      },
      EDITION,
    );
    expect(round && address).toContain('rung=document&asof=2001-03-31');
  });

  it('has a proposal alone', async () => {
    const { proposal, round, ...rest } = roundSlices(data).proposal(
      at(at(data.rounds, 0).proposals, 0),
      at(data.rounds, 0),
    );
    const text = await made({ proposal: { proposal, round, ...rest }, filter: NO_FILTER });
    expect(text).toContain(`<h1><bdi>${proposal.name}</bdi></h1>`);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).not.toContain('id="claims"');
  });
});

describe('the sums', () => {
  it('stand in full, each with the accounts that it is made of', async () => {
    const of = comparing();
    const { comparison } = materialOf(of, EDITION);
    const sums = comparison.derived.flatMap(({ figure, cells }) =>
      cells.flatMap((parts) => parts.flatMap((part) => explain(figure, part).workings)),
    );
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.every(({ inputs }) => inputs.length > 0)).toBe(true);
    const text = await made(of);
    for (const { sum } of sums) expect(text).toContain(`<b class="sum"><bdi>${sum}</bdi></b>`);
    const { numbers } = numberedAccounts(materialOf(of, EDITION));
    const input = sums[0]?.inputs[0]?.id ?? '';
    const [section = ''] = /<section id="sums".*?<\/section>/s.exec(text) ?? [];
    expect(section).toContain(`href="#a${numbers.get(input)}"`);
  });
});

describe('citations', () => {
  const cited = (of: PackOf) => {
    const material = materialOf(of, EDITION);
    const accounts = numberedAccounts(material);
    return citeSection(material, accounts, numberedSources(accounts.entries)).markup;
  };

  it('name every source in the order of its number, and this record last', () => {
    const material = materialOf(comparing(), EDITION);
    const sources = [...numberedSources(numberedAccounts(material).entries).values()];
    const [, code = ''] =
      /href="data:application\/vnd\.citationstyles\.csl\+json[^,]*,([^"]+)"/.exec(
        cited(comparing()),
      ) ?? [];
    const items = JSON.parse(Buffer.from(code, 'base64').toString('utf8')) as { URL: string }[];
    expect(items.map(({ URL: url }) => url)).toEqual([
      ...sources.map(({ source }) => source.url),
      material.address,
    ]);
  });

  it('hold a finished sentence for each account', () => {
    const round = at(slices, 0);
    const of = { round, filter: NO_FILTER };
    const { entries } = numberedAccounts(materialOf(of, EDITION));
    expect([...cited(of).matchAll(/<li value="(\d+)"/g)].map(([, n]) => Number(n))).toEqual(
      entries.map(({ number }) => number),
    );
  });

  it('are of the round, of the proposal or of the comparison', () => {
    const round = at(slices, 0);
    const proposal = roundSlices(data).proposal(
      at(at(data.rounds, 0).proposals, 0),
      at(data.rounds, 0),
    );
    expect(cited({ round, filter: NO_FILTER })).toContain('record of the mediation round');
    expect(cited({ proposal, filter: NO_FILTER })).toContain('record of the proposal');
    expect(cited(comparing())).toContain('comparison of');
  });
});

describe('corrections', () => {
  const correction = (kind: 'report' | 'event', page: string): CorrectionEntry => ({
    id: 'cor-00001',
    date: '2001-08-01',
    version: '1.0.1',
    field: 'text',
    before: 'It said this.',
    after: 'It says that.',
    reason: 'The source was misread.',
    target: { kind, name: 'Portsea outline', text: [], path: `${page}#rep-00001`, pages: [page] },
  });

  it('stand in the file where they are of what it shows', async () => {
    const page = `/proposals/${OUTLINE}/`;
    const text = await made(comparing(), [
      correction('report', page),
      { ...correction('event', page), reason: 'Another reason.' },
      { ...correction('report', '/proposals/other/'), reason: 'A third reason.' },
    ]);
    expect(text).toContain('The source was misread.');
    expect(text).not.toContain('Another reason.');
    expect(text).not.toContain('A third reason.');
  });

  it('are said not to be there, or not to be known', async () => {
    expect(await made(comparing(), [])).toContain(packWords.noCorrections.none);
    expect(await made(comparing(), null)).toContain(packWords.noCorrections.unseen);
  });
});

describe('hostile texts', () => {
  /** The columns with every text of others replaced: names, titles, speakers, accounts. */
  function saying(text: string): Column[] {
    return tinyColumns().map((column) => ({
      ...column,
      name: text,
      round: { ...column.round, outcome: { ...column.round.outcome, text } },
      proposals: column.proposals.map((proposal) => ({
        ...proposal,
        name: text,
        provisions: proposal.provisions.map((provision) => ({
          ...provision,
          reports: provision.reports.map((report) => ({
            ...report,
            text,
            attribution: { ...report.attribution, speaker: text, occasion: text },
          })),
        })),
        responses: proposal.responses.map((response) => ({ ...response, text })),
      })),
      sources: Object.fromEntries(
        Object.entries(column.sources).map(([id, source]) => [
          id,
          {
            ...source,
            title: text,
            url: `https://a.example/${text}`,
            publisher: { ...source.publisher, name: text },
          },
        ]),
      ),
    }));
  }

  const hostile = fc.oneof(
    fc.constantFrom(
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</title></textarea></pre><iframe src="https://a.example">',
      '<!--',
      "'-alert(1)-'",
      '\u202Egnp.exe',
      '$& $1 ${x}',
    ),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '-', 'a', ' ', '`') }),
  );

  it('never become markup', async () => {
    // A text that is there, so that what stands only beside texts is there, too.
    const plain = skeleton(await made(comparing(saying('x'))));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(skeleton(await made(comparing(saying(`x${text}`))))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

describe('making', () => {
  it('tells each step in order', async () => {
    const steps: number[] = [];
    const { signal } = new AbortController();
    await packOf(comparing(), {
      signal,
      onStep: (step) => steps.push(step),
      corrections: [],
      edition: EDITION,
    });
    expect(steps).toEqual(packWords.steps.map((_, i) => i + 1));
  });

  it('ends when it is told to', async () => {
    const control = new AbortController();
    const steps: number[] = [];
    const making = packOf(comparing(), {
      signal: control.signal,
      corrections: [],
      edition: EDITION,
      onStep: (step) => {
        steps.push(step);
        if (step === 2) control.abort();
      },
    });
    await expect(making).rejects.toThrow(/abort/);
    expect(steps).toEqual([1, 2]);
  });

  it('gives a name made of what is shown', async () => {
    const { signal } = new AbortController();
    const { name } = await packOf(comparing([at(tinyColumns(), 0), at(tinyColumns(), 2)]), {
      signal,
      onStep: () => {},
      corrections: [],
      edition: EDITION,
    });
    expect(name).toBe(`parley-${OUTLINE}--${ANSWER}.html`);
  });
});
