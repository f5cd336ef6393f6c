import { describe, expect, it } from 'vitest';
import { htmlAnswer, pageText, placeForTest, scriptAnswer as code } from '../testing/kept-site.ts';
import { ACCIDENT_MS, BETWEEN_LOOKS_MS, isGone, isTimeToLook } from './gone.ts';
import { noted } from './notes.ts';

const SCRIPT = new URL('https://talks.example.org/parley/sw.js');
const missing = () => htmlAnswer('<html>Not here</html>', { status: 404 });
const ours = () => htmlAnswer(pageText());
const shop = () => htmlAnswer('<html>Shop</html>');

/** What happens, and what the server answers for the script and for the home page. */
type Row = [string, () => Response | null, () => Response | null];

/** What the server answers for the script and for the home page; null: nothing. */
const server =
  (script: () => Response | null, home: () => Response | null) =>
  (address: URL): Promise<Response> => {
    const answer = address.href === SCRIPT.href ? script() : home();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  };
const redirect = () => ({ type: 'opaqueredirect', status: 0, ok: false }) as Response;

describe('isGone', () => {
  it.each<Row>([
    ['the script is gone for good', () => htmlAnswer('', { status: 410 }), ours],
    ['script and home are missing', missing, missing],
    ['another site stands there', missing, shop],
    ['every address is answered with a page of another site', shop, shop],
  ])('is true at once where %s', async (_, script, home) => {
    expect(await isGone(placeForTest().place, SCRIPT, server(script, home))).toBe(true);
  });

  it.each<Row>([
    ['the script is there', code, ours],
    ['the script is there, and home fails', code, missing],
    ['there is no connection', () => null, () => null],
    ['the server fails', () => htmlAnswer('', { status: 503 }), ours],
    ['the server leads to a log-in', redirect, redirect],
    ['the reader may not see it', () => htmlAnswer('', { status: 403 }), shop],
    ['the script is missing, and home fails', missing, () => htmlAnswer('', { status: 500 })],
    ['the script is missing, and home cannot be reached', missing, () => null],
  ])('is false where %s, however often', async (_, script, home) => {
    const { place, clock } = placeForTest();
    for (let look = 0; look < 3; look++) {
      expect(await isGone(place, SCRIPT, server(script, home))).toBe(false);
      clock.now += ACCIDENT_MS;
    }
  });

  it('is true where the script alone is missing at two looks a minute apart', async () => {
    const { place, clock } = placeForTest();
    expect(await isGone(place, SCRIPT, server(missing, ours))).toBe(false);
    clock.now += ACCIDENT_MS - 1;
    expect(await isGone(place, SCRIPT, server(missing, ours))).toBe(false);
    clock.now += 1;
    expect(await isGone(place, SCRIPT, server(missing, ours))).toBe(true);
  });

  it('forgets that it was missing when it is there again', async () => {
    const { place, clock } = placeForTest();
    await isGone(place, SCRIPT, server(missing, ours));
    clock.now += ACCIDENT_MS;
    await isGone(place, SCRIPT, server(code, ours));
    expect(await noted(place, 'missing')).toBeNull();
    expect(await isGone(place, SCRIPT, server(missing, ours))).toBe(false);
  });
});

describe('isTimeToLook', () => {
  it('is once a day, or a minute after the script was missing', async () => {
    const { place, clock } = placeForTest();
    expect(await isTimeToLook(place)).toBe(true);
    await isGone(place, SCRIPT, server(code, ours));
    expect(await isTimeToLook(place)).toBe(false);
    clock.now += BETWEEN_LOOKS_MS;
    expect(await isTimeToLook(place)).toBe(true);
    await isGone(place, SCRIPT, server(missing, ours));
    expect(await isTimeToLook(place)).toBe(false);
    clock.now += ACCIDENT_MS;
    expect(await isTimeToLook(place)).toBe(true);
  });

  it('comes also where the clock was put back', async () => {
    const { place, clock } = placeForTest();
    await isGone(place, SCRIPT, server(code, ours));
    clock.now -= 2 * BETWEEN_LOOKS_MS;
    expect(await isTimeToLook(place)).toBe(true);
  });
});
