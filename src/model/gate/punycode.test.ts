import { describe, expect, it } from 'vitest';
import { decodePunycode } from './punycode.ts';

describe('decodePunycode', () => {
  // Samples of RFC 3492, section 7.1, and labels in use.
  it.each([
    ['mnchen-3ya', 'münchen'],
    ['bcher-kva', 'bücher'],
    ['e1afmkfd', 'пример'],
    ['80ak6aa92e', '\u0430\u0440\u0440\u04cf\u0435'],
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['de-jg4avhby1noc0d', 'パフィーdeルンバ'],
  ])('reads %s as %s', (label, text) => {
    expect(decodePunycode(label)).toBe(text);
  });

  it.each(['99999999', 'a-b!', 'mnchen-', '-'])('finds no name in %s', (label) => {
    expect(decodePunycode(label) ?? '').not.toMatch(/[^ -~]/);
  });
});
