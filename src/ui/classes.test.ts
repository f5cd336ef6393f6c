import { describe, expect, it } from 'vitest';
import { classes } from './classes.ts';

describe('classes', () => {
  it('joins names by one space', () => {
    expect(classes('a', 'b c', 'd')).toBe('a b c d');
  });

  it('leaves out what is false, null, missing or empty', () => {
    expect(classes('a', false, null, undefined, '', 'b')).toBe('a b');
  });

  it('is an empty text where nothing holds', () => {
    expect(classes(false)).toBe('');
  });
});
