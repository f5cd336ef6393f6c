import { describe, expect, it } from 'vitest';
import { languageName } from './language-name.ts';

describe('the name of a language', () => {
  it.each([
    ['fr', 'French'],
    ['prs', 'Dari'],
    ['ckb', 'Central Kurdish (Sorani)'],
    ['zh-Hans', 'Chinese (simplified)'],
    ['uz-Cyrl', 'Uzbek (Cyrillic)'],
  ])('%s is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });

  it.each(['sux', 'sux-Xsux', 'uz-Xsux', 'zh-Hans-SG', 'pt-BR', 'uz-toString'])(
    '%s stays a tag',
    (tag) => {
      expect(languageName(tag)).toBe(tag);
    },
  );
});
