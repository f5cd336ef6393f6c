import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHost, type Host } from '../host.ts';
import { DIST } from '../site.ts';
import { ENGINES } from './find-engines.ts';
import { serveSite, type ServedSite } from './served-site.ts';
import { click, open, until, type Engine, type Tab } from './tab.ts';

/*
 * What readers do, in each of the engines that they have. Names and numbers are those of the dataset, typed
 * from its pages.
 */

const ROUND = '/rounds/2024-01-28-paris/';
const ROUND_TITLE = 'Paris talks, January 2024';
/** Firefox takes a quarter of a minute to print a long round, and the protocol gives up after half of one. */
const SHORT_ROUND = '/rounds/2026-06-egypt/';
const CLAIM = 'rep-g2vy2';
const THREE = [
  ['2024-01-28-paris-framework', 'Paris framework, January 2024'],
  ['2024-02-23-paris-outline', 'Second Paris outline, February 2024'],
  ['2025-01-15-agreement', 'Agreement of 15 January 2025'],
] as const;

let site: ServedSite;
let host: Host;
beforeAll(async () => {
  site = await serveSite(DIST);
  host = await startHost();
});
afterAll(async () => {
  await Promise.all([site.close(), host.close()]);
});

const heading = () => document.querySelector('h1')?.textContent;

for (const [kind, find] of Object.entries(ENGINES)) {
  const found = find();
  const missing = 'missing' in found ? found.missing : null;

  describe.skipIf(missing !== null)(
    `${kind}${missing === null ? '' : `: not run, ${missing}`}`,
    () => {
      let engine: Engine;
      let tab: Tab;
      beforeAll(async () => {
        if ('start' in found) engine = await found.start();
      });
      afterAll(async () => {
        await engine.close();
      });
      beforeEach(async () => {
        tab = await engine.open();
      });
      afterEach(async () => {
        site.fail(null);
        await tab.close();
      });

      test('a link to a claim leads to it: in view, marked, with the focus', async () => {
        await open(tab, `${site.origin}${ROUND}#${CLAIM}`);
        const at = await until(
          tab,
          'the claim with the focus',
          (id) => {
            const claim = document.getElementById(id);
            if (!claim || document.activeElement !== claim) return null;
            const { top, bottom } = claim.getBoundingClientRect();
            return { top, bottom, height: innerHeight, text: claim.innerText };
          },
          CLAIM,
        );
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.bottom).toBeLessThanOrEqual(at.height);
        expect(at.text).toContain('suspended for two months');
      });

      test('searching narrows the cards, key by key, and the address follows', async () => {
        await open(tab, `${site.origin}/`);
        const all = await tab.run(() => document.querySelectorAll('main article').length);
        await click(tab, 'input[type=search]');
        await tab.type('paris framework');
        await until(
          tab,
          'the address with the words',
          () => location.search === '?q=paris+framework',
        );
        const titles = await until(
          tab,
          'fewer cards',
          (before) => {
            const shown = [
              ...document.querySelectorAll<HTMLElement>('main article h3, main article h2'),
            ]
              .filter((title) => title.getClientRects().length > 0)
              .map((title) => title.textContent ?? '');
            return shown.length > 0 && shown.length < before ? shown : null;
          },
          all,
        );
        expect(titles.some((title) => title.includes(ROUND_TITLE))).toBe(true);
      });

      test('an empty day does not look as if it were set, and one that is set does', async () => {
        const colourOf = () => {
          const field = document.querySelector<HTMLInputElement>('input[type=date]');
          return field && { day: field.value, colour: getComputedStyle(field).color };
        };
        await open(tab, `${site.origin}/`);
        const empty = await until(tab, 'an empty day', colourOf);
        await open(tab, `${site.origin}/?from=2024-01-28`);
        await until(
          tab,
          'a day that is set',
          () => document.querySelector<HTMLInputElement>('input[type=date]')?.value,
        );
        expect(await tab.run(colourOf)).toEqual({ day: '2024-01-28', colour: 'rgb(29, 27, 24)' });
        expect(empty).toEqual({ day: '', colour: 'rgb(93, 87, 78)' });
      });

      test('three proposals are gathered and compared side by side', async () => {
        await open(tab, `${site.origin}/rounds/2024-01-28-paris/`);
        for (const [id] of THREE) {
          await open(tab, `${site.origin}/proposals/${id}/`);
          await click(tab, 'label:has(input[type=checkbox])');
          await until(
            tab,
            `${id} in the tray`,
            (one) => localStorage.getItem('parley:tray')?.includes(one),
            id,
          );
        }
        await click(tab, 'aside a', 'Compare');
        const heads = await until(tab, 'the heads of three columns', () => {
          const links = [...document.querySelectorAll<HTMLElement>('table thead th a')].map(
            (link) => link.innerText,
          );
          return links.length === 3 && location.pathname === '/compare/' ? links : null;
        });
        expect(heads).toEqual(THREE.map(([, name]) => name));
      });

      test('what changed between two texts is told', async () => {
        const [[before], [after]] = [THREE[0], THREE[1]];
        await open(tab, `${site.origin}/compare/${before}...${after}/`);
        const title = await tab.run(heading);
        expect(title).toContain(THREE[0][1]);
        expect(title).toContain(THREE[1][1]);
      });

      test('a round is cited, and the focus comes back to the button', async () => {
        await open(tab, site.origin + ROUND);
        await click(tab, 'button', 'Cite and share');
        const said = await until(tab, 'the dialog with its passages', () => {
          const dialog = document.querySelector<HTMLElement>('dialog[open]');
          return dialog && /Chicago/.test(dialog.innerText) ? dialog.innerText : null;
        });
        expect(said).toContain(ROUND_TITLE);
        await tab.press('Escape');
        await until(
          tab,
          'the focus on the button',
          () =>
            !document.querySelector('dialog[open]') &&
            (document.activeElement as HTMLElement).innerText === 'Cite and share',
        );
      });

      test('a frame on another site has the height of what it holds', async () => {
        const frame = `<iframe src="${site.origin}/embed${ROUND}" title="A frame" width="100%" height="150" style="border:0"></iframe><script async src="${site.origin}/embed.js"></script>`;
        await tab.goto(host.page(frame));
        const height = await until(tab, 'a frame that has grown', () => {
          const { height } = document.querySelector('iframe')?.getBoundingClientRect() ?? {
            height: 0,
          };
          return height > 200 ? height : null;
        });
        expect(height).toBeLessThan(3000);
      });

      test('the colours that were chosen are kept', async () => {
        await open(tab, `${site.origin}/about/`);
        const ground = () => getComputedStyle(document.documentElement).backgroundColor;
        const light = await tab.run(ground);
        await tab.run(() => {
          const choice = document.querySelector<HTMLSelectElement>('footer select');
          choice?.scrollIntoView({ block: 'center', behavior: 'instant' });
          choice?.focus();
        });
        // A list of choices is drawn by each system in its own way; the keyboard is the same in all.
        await tab.type('D');
        await tab.press('Enter');
        await until(
          tab,
          'dark colours',
          () => document.documentElement.dataset['theme'] === 'dark',
        );
        expect(await tab.run(ground)).not.toBe(light);
        await open(tab, `${site.origin}${ROUND}`);
        expect(await tab.run(() => document.documentElement.dataset['theme'])).toBe('dark');
      });

      test('"back" leads to the place that was left', async () => {
        await open(tab, `${site.origin}/`);
        await click(tab, 'main article a', ROUND_TITLE);
        await until(
          tab,
          'the round',
          (title) => document.querySelector('h1')?.textContent === title,
          ROUND_TITLE,
        );
        await tab.run(() => history.back());
        // The card stood in the middle of the window when it was pressed.
        await until(
          tab,
          'the card in the middle',
          (title) => {
            const link = [...document.querySelectorAll('main article a')].find((a) =>
              a.textContent?.startsWith(title),
            );
            const top = (link?.getBoundingClientRect().top ?? 0) / innerHeight;
            return top > 0.3 && top < 0.7;
          },
          ROUND_TITLE,
        );
      });

      test('a page whose data fails says so, and comes when it is asked for again', async () => {
        await open(tab, `${site.origin}/rounds/2024-02-06-hamas-counterproposal/`);
        site.fail(/\/data\/rounds\/2024-01-28-paris\.json/);
        await click(tab, 'main a', ROUND_TITLE);
        await until(
          tab,
          'the failure',
          () => document.querySelector('h1')?.textContent === 'This page could not be loaded',
        );
        site.fail(null);
        await click(tab, 'main button', 'Try again');
        await until(
          tab,
          'the round',
          (title) => document.querySelector('h1')?.textContent === title,
          ROUND_TITLE,
        );
      });

      test('a page whose code fails says so, and comes when it is asked for again', async () => {
        await open(tab, `${site.origin}${ROUND}`);
        site.fail(/\/assets\/sources[^/]*\.js/);
        await click(tab, 'footer a', 'Sources');
        await until(
          tab,
          'the failure',
          () => document.querySelector('h1')?.textContent === 'This page could not be loaded',
        );
        site.fail(null);
        await click(tab, 'main button', 'Try again');
        await until(
          tab,
          'the sources',
          () => document.querySelector('h1')?.textContent === 'Sources',
        );
      });

      test('a page prints', async ({ skip }) => {
        await open(tab, site.origin + SHORT_ROUND);
        const pdf = await tab.pdf();
        if (pdf === null) skip('the protocol of this engine has no command to print');
        else expect(Buffer.from(pdf).toString('latin1').slice(0, 5)).toBe('%PDF-');
      });

      test('where no script runs, the page can be read and offers nothing that needs it', async () => {
        await tab.goto(site.withoutScript + ROUND);
        const shown = await until(
          tab,
          'the page',
          () => document.querySelector<HTMLElement>('main')?.innerText,
        );
        expect(shown).toContain(ROUND_TITLE);
        expect(shown).toContain('suspended for two months');
        const controls = await tab.run(
          () =>
            [...document.querySelectorAll<HTMLElement>('.needs-script')].filter(
              (element) => element.getClientRects().length > 0,
            ).length,
        );
        expect(controls).toBe(0);
      });
    },
  );
}
