import { describe, expect, it } from 'vitest';
import { tinyTree } from '../../testing/tiny.ts';
import { rungExamples } from './rung-examples.ts';

/** An account of the envoy, by name. */
const ENVOY = 'cla-00001';

const found = (examples: object) =>
  rungExamples.check(tinyTree(['about.json', '/rungExamples', examples]));

describe(rungExamples.name, () => {
  it('accepts an account on its rung, and rungs without one', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'official-on-record': ENVOY })).toEqual([]);
  });

  it('refuses an account on another rung, and names both', () => {
    expect(found({ 'media-report': ENVOY })).toEqual([
      expect.objectContaining({
        file: 'about.json',
        pointer: '/rungExamples/media-report',
        message: `"${ENVOY}" stands on the rung official-on-record`,
      }),
    ]);
  });

  it('refuses what is no account', () => {
    expect(found({ document: 'rep-zzzzz' })[0]?.message).toBe('no account has the id "rep-zzzzz"');
  });
});
