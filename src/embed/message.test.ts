import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightMessage,
  isQuestion,
  questionMessage,
  readHeight,
  secretIn,
  speaksForUs,
  TALLEST,
  wordpressMessage,
} from './message.ts';

const saying = (height: unknown) => ({ ...heightMessage(1), height });

describe('readHeight', () => {
  it('reads what a frame says, in whole pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: TALLEST, noNaN: true }), (height) => {
        expect(readHeight(heightMessage(height))).toBe(Math.ceil(height));
      }),
    );
  });

  it.each([
    ['not a number', Number.NaN],
    ['negative', -1],
    ['zero', 0],
    ['beyond all measure', 1e9],
    ['one too high', TALLEST + 1],
    ['infinite', Number.POSITIVE_INFINITY],
    ['a string', '500'],
    ['a string with a unit', '500px'],
    ['an object that gives a number', { valueOf: (): number => 500 }],
    ['a list', [500]],
    ['absent', undefined],
    ['null', null],
    ['a big integer', 500n],
  ])('pays no heed to a height that is %s', (_, height) => {
    expect(readHeight(saying(height))).toBeNull();
  });

  it.each([
    ['another type', { ...heightMessage(500), type: 'height' }],
    ['another version', { ...heightMessage(500), version: 2 }],
    ['no version', { type: 'parley:height', height: 500 }],
    ['a question', questionMessage()],
    ['JSON', JSON.stringify(heightMessage(500))],
    ['a number', 500],
    ['nothing', null],
  ])('pays no heed to %s', (_, data) => {
    expect(readHeight(data)).toBeNull();
  });

  it('never gives anything but a height that fits, whatever is said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.anything().map(saying)), (data) => {
        const height = readHeight(data);
        if (height === null) return;
        expect(Number.isInteger(height) && height >= 1 && height <= TALLEST).toBe(true);
      }),
    );
  });
});

describe('isQuestion', () => {
  it('knows the question', () => expect(isQuestion(questionMessage())).toBe(true));
  it('takes nothing else for it', () => {
    for (const data of [heightMessage(1), null, 'parley:ask-height', { type: 'parley:ask-height' }])
      expect(isQuestion(data)).toBe(false);
  });
});

describe('speaksForUs', () => {
  const ours = 'https://parley.example';
  it.each([
    ['our own origin', ours, false, true],
    ['another origin', 'https://evil.example', false, false],
    ['our name on another scheme', 'http://parley.example', false, false],
    ['our name with more behind it', `${ours}.evil.example`, false, false],
    ['no origin, from a frame in a sandbox', 'null', true, true],
    ['no origin, from any other frame', 'null', false, false],
    ['another origin, from a frame in a sandbox', 'https://evil.example', true, false],
  ])('%s', (_, origin, sandboxed, wanted) => {
    expect(speaksForUs(origin, ours, sandboxed)).toBe(wanted);
  });
});

describe('WordPress', () => {
  it.each([
    ['#?secret=aB3dE5fG7h', 'aB3dE5fG7h'],
    ['#rep-abcde?secret=aB3', 'aB3'],
    ['#secret=aB3&x', 'aB3'],
    ['', ''],
    ['#rep-abcde', ''],
    ['#?secret=', ''],
    ['#?secret=<b>', ''],
    ['#?mysecret=aB3', ''],
  ])('behind the address %s there is the secret "%s"', (hash, wanted) => {
    expect(secretIn(hash)).toBe(wanted);
  });

  it('hears heights and links in its own words', () => {
    expect(wordpressMessage('height', 420, 'aB3')).toEqual({
      message: 'height',
      value: 420,
      secret: 'aB3',
    });
  });
});
