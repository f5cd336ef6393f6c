import { describe, expect, it } from 'vitest';
import type { ResolvedAttribution } from '../model/slices/resolve.ts';
import { attribution } from './attribution.ts';

const SPEAKER = 'two officials of Eastland';
const OCCASION = 'news conference of 16 February';
const reporter = { id: 'reporter', name: 'The Reporter' };
const bulletin = { id: 'bulletin', name: 'Bulletin' };

const said = (parts: Partial<ResolvedAttribution>): ResolvedAttribution => ({
  speaker: null,
  outlet: null,
  relay: null,
  occasion: null,
  kind: 'media-report',
  ...parts,
});

describe('attribution', () => {
  it.each<[string, Partial<ResolvedAttribution>, string]>([
    ['a speaker', { speaker: SPEAKER }, SPEAKER],
    ['an outlet that speaks for itself', { outlet: reporter }, 'The Reporter'],
    [
      'a speaker and whom they told',
      { speaker: SPEAKER, outlet: reporter },
      `${SPEAKER}, to The Reporter`,
    ],
    ['a speaker and when', { speaker: SPEAKER, occasion: OCCASION }, `${SPEAKER}, ${OCCASION}`],
    ['an outlet and when', { outlet: reporter, occasion: OCCASION }, `The Reporter, ${OCCASION}`],
    [
      'a speaker known through another outlet',
      { speaker: SPEAKER, relay: bulletin },
      `${SPEAKER}, as reported by Bulletin`,
    ],
    [
      'an outlet known through another',
      { outlet: reporter, relay: bulletin },
      'The Reporter, as reported by Bulletin',
    ],
    [
      'all of it',
      { speaker: SPEAKER, outlet: reporter, relay: bulletin, occasion: OCCASION },
      `${SPEAKER}, ${OCCASION}, to The Reporter, as reported by Bulletin`,
    ],
  ])('names %s', (_, parts, text) => {
    expect(attribution(said(parts))).toBe(text);
  });

  // Somebody must have said it: the schema knows no claim without both.
  const speakers = [
    { speaker: SPEAKER, outlet: null },
    { speaker: null, outlet: reporter },
    { speaker: SPEAKER, outlet: reporter },
  ];
  const combinations = speakers.flatMap((who) =>
    [null, bulletin].flatMap((relay) =>
      [null, OCCASION].map((occasion) => {
        const given = [who.speaker, who.outlet?.name, relay?.name, occasion].filter(
          (part): part is string => typeof part === 'string',
        );
        return [given.join(' + '), said({ ...who, relay, occasion }), given] as const;
      }),
    ),
  );

  it.each(combinations)('names each once: %s', (_, a, given) => {
    expect(given.map((part) => attribution(a).split(part).length - 1)).toEqual(given.map(() => 1));
  });

  it.each(combinations)('has no doubled or dangling comma: %s', (_, a) => {
    expect(attribution(a)).toMatch(/^[^,\s]+( [^,\s]+)*(, [^,\s]+( [^,\s]+)*)*$/);
  });
});
