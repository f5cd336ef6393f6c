import { expect, it } from 'vitest';
import { keepsOffline } from './setting.ts';

it('keeps unless it is switched off, and takes no word that means nothing', () => {
  expect([keepsOffline(undefined), keepsOffline(''), keepsOffline('off')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => keepsOffline('no')).toThrow('PARLEY_OFFLINE is "no"');
});
