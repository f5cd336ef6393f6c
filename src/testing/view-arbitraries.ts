import fc from 'fast-check';

/* Values for property tests of addresses. */

/** Strings of any code units, halves of characters among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));

/** Text of any characters, some of it far longer than anybody would write. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 90, maxLength: 600, size: 'max' }),
);

/**
 * Search strings of any kind: noise, and params of the given names that stand several times and hold
 * good values as well as noise.
 */
export function anySearch(
  names: readonly string[],
  values: readonly string[],
): fc.Arbitrary<string> {
  const value = fc.oneof(
    anyText,
    fc.constantFrom(...values),
    fc.array(fc.constantFrom(...values), { maxLength: 30 }).map((list) => list.join('.')),
  );
  const params = fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);
  return fc.oneof(anyUnits, anyText, params);
}

/** A line of text as a view holds it: no space at its ends, and one at most between words. */
export function lineOfText(longest: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= longest);
}
