import { compare } from './compare-parts.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { squash } from './site.ts';
import { unfoldAll } from './compare-parts.ts';

/*
 * Ten views whose figures and words a person typed while reading the accounts in the data files, one by
 * one, counting and dividing by hand. Nothing here is asked of the code under test: a wrong rule in the
 * model cannot be right on both sides. Where an account is added or corrected, count again.
 */

/** The name of a row, and what each column must say in it, in this order. */
type Row = readonly [name: RegExp, ...cells: readonly (readonly string[])[]];

const COMPARISONS: readonly { title: string; path: string; rows: readonly Row[] }[] = [
  {
    title: 'Paris, January and February 2024',
    path: compare('2024-01-28-paris-framework', '2024-02-23-paris-outline'),
    rows: [
      [/^Term/, ['28 Jan 2024 · Paris'], ['23 Feb 2024 · Paris']],
      [/^Time between/, [], ['26 days after 28 Jan 2024']],
      [
        /^Tabled by/,
        ['United States, Qatar, Egypt and Israel'],
        ['United States, Egypt and Qatar'],
      ],
      // Seven accounts say six weeks, one 40 days, one 35, two 45, one "at least six weeks".
      [
        /^Pause length, first phase/,
        [
          '6 weeks (42 days)',
          '7 of 12 accounts; others say 35 days, 40 days, at least 6 weeks or 45 days',
        ],
        ['6 weeks (42 days)', '4 of 6 accounts; others say 40 days or up to 6 weeks'],
      ],
      [
        /^Hostages released number, first phase/,
        ['35 hostages', '7 of 11 accounts; others say 30–35 or 35–40'],
        ['40 hostages', '4 of 5 accounts; others say up to 40'],
      ],
      [
        /^Prisoners released number, first phase/,
        ['200–300 or up to 4,000 prisoners', 'one account each'],
        ['400 prisoners', '3 of 5 accounts; others say at least 300 or up to 300'],
      ],
      [
        /^Exchange ratio for each hostage, first phase/,
        ['3 or 100–200 prisoners per hostage', '2 of 5 accounts each; others say 100–250'],
        ['10 prisoners per hostage', 'both accounts'],
      ],
      // 200 ÷ 40 = 5 and 300 ÷ 35 = 8.57; one newspaper: at most 4,000 ÷ 35 = 114.3.
      [
        /^Prisoners per hostage computed, first phase/,
        ['5–8.6 or up to 114.3', 'computed, each by 1 speaker’s own two numbers'],
        // 400 ÷ 40 by three speakers; at least 300 ÷ at most 40 = at least 7.5 by a fourth.
        ['10', 'computed, by 3 speakers’ own two numbers; others say at least 7.5'],
      ],
    ],
  },
  {
    title: 'The text of 6 May and the Israeli proposal of 27 May 2024',
    path: compare('2024-05-06-egyptian-qatari-text', '2024-05-27-israeli-proposal'),
    rows: [
      [/^Tabled by/, ['Egypt and Qatar'], ['Israel']],
      [
        /^Answers/,
        [
          'Hamas accepted, 6 May 2024',
          'Israel rejected, 6 May 2024',
          'Hamas countered, 10 May 2024',
        ],
        ['Hamas no answer yet, 27 May 2024', 'Israel accepted, 10 Jun 2024'],
      ],
      [
        /^Pause length, first phase/,
        ['42 days', '4 of 5 accounts; others say 40'],
        ['6 weeks (42 days)', 'one account'],
      ],
      [
        /^Hostages released number, first phase/,
        ['33 hostages', 'all 3 accounts'],
        ['33 hostages', 'all 3 accounts'],
      ],
      [
        /^Exchange ratio for each female soldier, first phase/,
        ['50 prisoners per hostage', 'both accounts'],
        ['50 prisoners per hostage', 'one account'],
      ],
      [
        /^Which prisoners names that Israel may veto/,
        ['Not part of this proposal'],
        ['100 prisoners', 'one account'],
      ],
      // 33 ÷ 42 = 0.79.
      [
        /^Hostages per day of pause computed, first phase/,
        ['0.8', 'computed, by 3 speakers’ own two numbers'],
        ['0.8', 'computed, across speakers: nobody gave both numbers'],
      ],
    ],
  },
  {
    title: 'The proposal of 27 May 2024 and the agreement of 15 January 2025',
    path: compare('2024-05-27-israeli-proposal', '2025-01-15-agreement'),
    rows: [
      [
        /^Hostages released number, first phase/,
        ['33 hostages', 'all 3 accounts'],
        ['33 hostages', 'all 6 accounts'],
      ],
      [
        /^Prisoners released number, first phase/,
        ['Hundreds of Palestinian prisoners would be freed.'],
        [
          'about 2,000 prisoners',
          '2 of 6 accounts; others say 990–1,650, 1,904, up to 1,904 or 1,977',
        ],
      ],
      [
        /^Exchange ratio for each civilian, first phase/,
        ['30 prisoners per hostage', 'one account'],
        ['30 prisoners per hostage', 'all 3 accounts'],
      ],
      // The first text gives no number of prisoners; of the second 990 ÷ 33 = 30 and 1,650 ÷ 33 = 50 by one, 1,977 ÷ 33 = 59.9 by another.
      [
        /^Prisoners per hostage computed, first phase/,
        ['Cannot be computed: prisoners not reported'],
        ['30–50 or 59.9', 'computed, each by 1 speaker’s own two numbers'],
      ],
    ],
  },
  {
    title: 'The frameworks of May and August 2025',
    path: compare('2025-05-29-witkoff-framework', '2025-08-17-egypt-qatar'),
    rows: [
      [/^Pause length, first phase/, ['60 days', 'all 6 accounts'], ['60 days', 'all 8 accounts']],
      [
        /^Hostages released number, first phase/,
        ['10 hostages', '5 of 7 accounts; others say 9'],
        ['10 hostages', 'all 8 accounts'],
      ],
      [
        /^Prisoners released number, first phase/,
        ['1,236 prisoners', 'both accounts'],
        ['1,700 prisoners', 'both accounts'],
      ],
      [
        /^Which prisoners serving life terms, first phase/,
        ['125 prisoners', 'all 3 accounts'],
        ['140 prisoners', '2 of 4 accounts; others say 45 or 200'],
      ],
      // 1,236 ÷ 10 = 123.6 and 1,236 ÷ 9 = 137.3; 1,700 ÷ 10 = 170 by officials who gave both.
      [
        /^Prisoners per hostage computed, first phase/,
        ['123.6–137.3', 'computed, across speakers: nobody gave both numbers'],
        ['170', 'computed, by 2 speakers’ own two numbers'],
      ],
      [/^Remains of the dead remains of hostages, first phase/, ['18 bodies'], ['18 bodies']],
    ],
  },
  {
    title: 'The 20 points and the agreement of October 2025',
    path: compare('2025-09-29-20-point-plan', '2025-10-09-phase-one-agreement'),
    rows: [
      [/^Tabled by/, ['United States'], ['United States, Egypt, Qatar and Türkiye']],
      [
        /^Answers/,
        ['Israel accepted, 29 Sep 2025', 'Hamas accepted with amendments, 3 Oct 2025 3 accounts'],
        ['Hamas accepted, 9 Oct 2025', 'Israel accepted, 10 Oct 2025 2 accounts'],
      ],
      [
        /^Hostages released number/,
        ['All hostages, living and dead, would be returned within 72 hours'],
        ['20 hostages', 'one account'],
      ],
      [
        /^Which prisoners serving life terms/,
        ['250 prisoners', 'one account'],
        ['250 prisoners', 'both accounts'],
      ],
      [
        /^Which prisoners people detained in Gaza/,
        ['1,700 prisoners', 'one account'],
        ['1,700 prisoners', 'both accounts'],
      ],
      [/^Remains of the dead Palestinians for each hostage/, ['15 bodies'], ['15 bodies']],
    ],
  },
];

/** The head and the rows of a comparison as text: name, then cells. */
async function rowsOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('table').locator('thead tr, tr[data-row]');
  const texts = await rows.evaluateAll((all) =>
    all.map((tr) => [...tr.children].map((cell) => (cell as HTMLElement).innerText)),
  );
  return texts.map((row) => row.map(squash));
}

for (const { title, path, rows } of COMPARISONS)
  test(`typed by hand: ${title}`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('rowheader', { name: 'Key figures' })).toBeVisible();
    await unfoldAll(page);
    const shown = await rowsOf(page);
    for (const [name, ...cells] of rows) {
      const found = shown.filter(([header = '']) => name.test(header));
      expect(found, `${name} names one row`).toHaveLength(1);
      cells.forEach((parts, i) => {
        let text = found[0]?.[i + 1] ?? '';
        for (const part of parts) {
          expect(text, `${name}, column ${i + 1}`).toContain(part);
          text = text.slice(text.indexOf(part) + part.length);
        }
      });
    }
  });

/** What a page must say, in this order. */
const PAGES: readonly { title: string; path: string; says: readonly string[] }[] = [
  {
    title: 'the round of the truce of November 2023',
    path: '/rounds/2023-11-22-truce-agreement/',
    says: [
      '21–22 Nov 2023',
      'Doha, Qatar',
      'Agreement',
      'Indirect talks',
      'tabled by Qatar, Egypt and United States, to Israel and Hamas',
      // Three statements say four days; one speaks of ten in all.
      '4 days',
      'all 3 accounts',
      'up to 5 or up to 10 days',
      'one account each',
      // Qatar and Hamas say 50, the Israeli government at least 50.
      '50 hostages',
      '2 of 3 accounts; others say at least 50',
      // The cabinet, Hamas and one site say 150, another site 140.
      '150 prisoners',
      '3 of 4 accounts; others say 140',
      '3 prisoners per hostage',
    ],
  },
  {
    title: 'a round in which nothing was tabled',
    path: '/rounds/2023-12-15-oslo/',
    says: [
      'about 15–16 Dec 2023',
      'Oslo, Norway',
      'Talks continue',
      'Qatar Mohammed bin Abdulrahman Al Thani, prime minister and foreign minister',
      'Israel David Barnea, head of Mossad',
      'Hamas not there',
      'No proposal was tabled in this round.',
      'Barnea and Al Thani met in Europe late on Friday 15 December.',
      'a source with knowledge of the matter, to Reuters',
    ],
  },
  {
    title: 'the proposal of February 2024',
    path: '/proposals/2024-02-23-paris-outline/',
    says: [
      'Second Paris outline, February 2024',
      // In short: each figure with its evidence, and with the strongest of those who give it.
      '6 weeks (42 days)',
      '4 of 6 accounts; others say 40 days or up to 6 weeks',
      'a senior Egyptian official, to AP',
      '4 of 5 accounts; others say up to 40',
      'a senior source close to the talks, to Reuters',
      '3 of 5 accounts; others say at least 300 or up to 300',
      'both accounts',
      'Israel: accepted, 2 Mar 2024',
      'Hamas: no answer yet, 2 Mar 2024',
      'Tabled in: Paris talks, February 2024',
      // With every account.
      '6 weeks (42 days)',
      '4 of 6 accounts; others say 40 days or up to 6 weeks',
      '40 hostages',
      '4 of 5 accounts; others say up to 40',
      '400 prisoners',
      '3 of 5 accounts; others say at least 300 or up to 300',
      '10 prisoners per hostage',
      'both accounts',
      'Answers',
      'Builds on',
      'Paris framework, January 2024',
    ],
  },
  {
    title: 'what changed between July and August 2025',
    path: '/compare/2025-07-01-revised-60-day...2025-08-17-egypt-qatar/',
    says: [
      'What changed: Revised 60-day proposal, July 2025 to Egyptian-Qatari 60-day text, August 2025',
      'Before, 1 Jul 2025 Revised 60-day proposal, July 2025',
      'After, 17 Aug 2025 Egyptian-Qatari 60-day text, August 2025',
      'Before 1 Jul 2025, tabled by Qatar, Egypt and United States',
      'After 17 Aug 2025, tabled by Egypt and Qatar',
      'A source reports that the later proposal builds on the earlier one.',
      // New in August: two of four accounts of life terms give one number; two of three of long terms.
      'serving life terms',
      'Before Not reported After 140 prisoners',
      '2 of 4 accounts; others say 45 or 200',
      'serving long terms',
      'Before Not reported After 60 prisoners',
      '2 of 3 accounts; others say 15',
    ],
  },
  {
    title: 'the frame of the agreement of January 2025',
    path: '/embed/proposals/2025-01-15-agreement/',
    says: [
      '15 Jan 2025',
      'Agreement of 15 January 2025',
      'tabled by Qatar, Egypt and United States, to Israel and Hamas',
      '42 days',
      'all 3 accounts',
      '33',
      'all 6 accounts',
      'about 2,000',
      '2 of 6 accounts; others say 990–1,650, 1,904, up to 1,904 or 1,977',
      '30 for each civilian',
      '50 for each female soldier',
      '30–50',
      'accepted, 15 Jan 2025',
      'studying, 16 Jan 2025',
      'accepted, 18 Jan 2025',
    ],
  },
];

for (const { title, path, says } of PAGES)
  test(`typed by hand: ${title}`, async ({ page }) => {
    await page.goto(path);
    let text = squash(await page.locator('body').innerText());
    expect(says.length).toBeGreaterThan(5);
    for (const part of says) {
      expect(text).toContain(part);
      text = text.slice(text.indexOf(part) + part.length);
    }
  });
