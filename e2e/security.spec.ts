import { citeWords } from '#language/citing-dialog.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test } from './fixtures.ts';

/*
 * What the policy of the site (src/publish/policy.ts) refuses. That nothing of ours goes against it is held
 * by every spec: fixtures.ts tells of whatever does, and of each request to another host.
 */

type Factories = { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };

test('text that gets into a page becomes neither script nor style nor markup', async ({
  page,
  watch,
  expectTrouble,
}) => {
  await open(page, '/about/');
  for (const refused of [
    'style-src-attr inline',
    'img-src https:',
    'connect-src https:',
    'base-uri https:',
    'require-trusted-types-for trusted-types-sink',
    'trusted-types trusted-types-policy',
  ])
    expectTrouble(new RegExp(`against the policy: ${refused}`));
  // The browser's own words for each, and the request for the picture, which is not sent.
  expectTrouble(/: https:\/\/evil\.example\/pixel\.png/);
  expectTrouble(/^console error: (?!against)/);
  const done = await page.evaluate(async () => {
    const ran: string[] = [];
    const { trustedTypes } = Object.assign(globalThis as unknown as Factories, { ran });
    const attempt = (act: () => void) => {
      try {
        act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const add = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
      document.body.appendChild(document.createElement(name));

    const text = document.createTextNode("ran.push('script')");
    add('script').appendChild(text);
    const styled = add('p');
    styled.setAttribute('style', 'position: fixed');
    add('base').href = 'https://evil.example/';
    add('img').src = 'https://evil.example/pixel.png';
    return {
      ran,
      position: getComputedStyle(styled).position,
      base: document.baseURI === location.href,
      handler: attempt(() => styled.setAttribute('onclick', "ran.push('handler')")),
      markup: attempt(() => (styled.innerHTML = '<b>x</b>')),
      policy: attempt(() => trustedTypes.createPolicy('another', {})),
      worker: attempt(() => new Worker('/embed.js')),
      fetched: await fetch('https://evil.example/').then(
        () => 'done',
        () => 'refused',
      ),
    };
  });
  expect(done).toEqual({
    ran: [],
    position: 'static',
    base: true,
    handler: 'refused',
    markup: 'refused',
    policy: 'refused',
    worker: 'refused',
    fetched: 'refused',
  });
  // The browser tells of them in its own time.
  await expect.poll(() => watch.missing()).toEqual([]);
});

test('dialogs keep to the policy and ask no other host', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/proposals/2024-02-23-paris-outline/');
  await page.getByRole('button', { name: words.cite.button }).first().click();
  await page.getByRole('button', { name: citeWords.picture.show }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.embed.button, exact: true }).click();
  await expect(page.frameLocator('dialog iframe').getByRole('heading').first()).toBeVisible();
  const origins = new Set(
    asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
});
