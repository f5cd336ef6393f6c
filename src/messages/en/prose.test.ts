import { describe, expect, it } from 'vitest';
import type { CitedClaim, CitedThing } from '../../model/citation/cited.ts';
import type { ResolvedAttribution } from '../../model/slices/resolve.ts';
import type { Stance } from '../../model/types.ts';
import { proposalInProse } from './citing-prose.ts';
import { sentence } from '../sentence.ts';

const reporter = { id: 'reporter', name: 'The Reporter' };
const bulletin = { id: 'bulletin', name: 'Bulletin' };
const SENIOR: Partial<ResolvedAttribution> = { speaker: 'a senior source', outlet: reporter };
const OUTLINE = {
  of: 'proposal',
  name: 'Portsea outline, February 2001',
  date: '2001-02-11',
} as const;
const ON = 'On the Portsea outline of February 2001';

function said(
  text: string,
  attribution: Partial<ResolvedAttribution>,
  more: Partial<CitedClaim> = {},
): string {
  const thing: CitedThing = {
    kind: 'claim',
    id: 'rep-00001',
    title: 'Portsea outline',
    address: 'https://parley.example.org/',
    sources: [],
    claim: {
      text,
      attribution: {
        speaker: null,
        outlet: null,
        relay: null,
        occasion: null,
        kind: 'official-anonymous',
        ...attribution,
      },
      quantity: null,
      context: OUTLINE,
      names: ['Northland', 'Ada Lumen'],
      ...more,
    },
  };
  return sentence(thing);
}

describe('the sentence of a claim', () => {
  it.each<[string, Partial<ResolvedAttribution>, string]>([
    ['a speaker and whom they told', SENIOR, 'a senior source told The Reporter that'],
    ['a speaker alone', { speaker: 'two officials' }, 'two officials said that'],
    ['an outlet on its own authority', { outlet: reporter }, 'The Reporter reported that'],
    [
      'an outlet known through another',
      { outlet: reporter, relay: bulletin },
      'The Reporter reported, according to Bulletin, that',
    ],
    [
      'a speaker known through another outlet',
      { ...SENIOR, relay: bulletin },
      'a senior source told The Reporter, as reported by Bulletin, that',
    ],
    [
      'an office behind a name, closed by a comma',
      { speaker: 'Bo Second, envoy of Northland' },
      'Bo Second, envoy of Northland, said that',
    ],
    [
      'an enumeration, which takes none',
      { speaker: 'Eastland, Westland and Northland' },
      'Eastland, Westland and Northland said that',
    ],
    [
      'an office with "and" in it',
      { speaker: 'Bo Second, foreign minister and envoy' },
      'Bo Second, foreign minister and envoy, said that',
    ],
    [
      'a document',
      { speaker: 'a draft seen by The Reporter', kind: 'document' },
      'a draft seen by The Reporter says that',
    ],
    [
      'several documents',
      { speaker: 'pages of the draft', kind: 'document' },
      'pages of the draft say that',
    ],
    [
      'a name that is plural in form alone',
      { speaker: 'the United Nations', kind: 'document' },
      'the United Nations says that',
    ],
    [
      'our own sums, which are ours whoever prints them',
      { speaker: 'our comparison of both texts' },
      "Parley's comparison of both texts said that",
    ],
  ])('names %s', (_, attribution, start) => {
    expect(said('The pause would last 30 days.', attribution)).toBe(
      `${ON}, ${start} the pause would last 30 days.`,
    );
  });

  it.each([
    ['statement', 'in a statement'],
    ['audio statement', 'in an audio statement'],
    ['statement of 3 March', 'in a statement of 3 March'],
    ['a later speech', 'in a later speech'],
    ['remarks of 3 March', 'in remarks of 3 March'],
    ['news conference of 3 March', 'at a news conference of 3 March'],
    ['founding ceremony of the board', 'at a founding ceremony of the board'],
    ['joint news conference', 'at a joint news conference'],
    ['briefing to the council', 'in a briefing to the council'],
    ['3 March', 'on 3 March'],
    ['March 2001', 'in March 2001'],
    ['mid-March', 'in mid-March'],
    ['Portsea, 3 March', '(Portsea, 3 March)'],
  ])('says where or when: %s', (occasion, phrase) => {
    expect(said('Fuel would come in.', { speaker: 'Northland', occasion })).toBe(
      `${ON}, Northland said ${phrase} that fuel would come in.`,
    );
  });

  it('sets one comma between a remark on the occasion and whom it is known through', () => {
    const known = { outlet: reporter, relay: bulletin, occasion: 'looking back on 3 March' };
    expect(said('Fuel would come in.', known)).toBe(
      `${ON}, The Reporter reported, looking back on 3 March, according to Bulletin, that fuel would come in.`,
    );
  });

  it('sets a remark on the occasion between commas', () => {
    expect(
      said('Fuel would come in.', { outlet: reporter, occasion: 'looking back on 3 March' }),
    ).toBe(`${ON}, The Reporter reported, looking back on 3 March, that fuel would come in.`);
  });

  it.each([
    ['a common word becomes small', 'Talks were stuck.', 'talks were stuck.'],
    [
      'also the first half of a word',
      'Second-phase talks were due.',
      'second-phase talks were due.',
    ],
    ['a known name stays', 'Northland sent nobody.', 'Northland sent nobody.'],
    ['so does what is made of it', "Northland's envoy came.", "Northland's envoy came."],
    ['a figure stays', '30 prisoners would be freed.', '30 prisoners would be freed.'],
    ['a name of two parts stays', 'Cy Third came alone.', 'Cy Third came alone.'],
    [
      'a name that stands again within the text stays',
      'Portsea was ready; the road to Portsea was not.',
      'Portsea was ready; the road to Portsea was not.',
    ],
  ])('after "that" %s', (_, text, clause) => {
    expect(said(text, SENIOR)).toBe(`${ON}, a senior source told The Reporter that ${clause}`);
  });

  it.each([
    ['begins with a word that may be a name', 'Quillon left early.'],
    ['points back to something', 'It contains no ceasefire.'],
    ['begins with a heading', 'Step by step: no stage starts early.'],
  ])('stands whole before its speaker where it %s', (_, text) => {
    expect(said(text, SENIOR)).toBe(
      `${ON}: ${text.slice(0, -1)}, a senior source told The Reporter.`,
    );
  });

  it('ends with one full stop, also behind a quotation', () => {
    expect(said('Quillon spoke of "one law".', { ...SENIOR, relay: bulletin })).toBe(
      `${ON}: Quillon spoke of "one law", a senior source told The Reporter, as reported by Bulletin.`,
    );
  });

  it('does not tear several sentences apart', () => {
    expect(said('The pause would end. Talks would go on.', SENIOR)).toBe(
      `${ON}: The pause would end. Talks would go on. (A senior source told The Reporter.)`,
    );
  });

  it('says once what a text says that its speaker said', () => {
    expect(said('Northland said it was examining the offer.', { speaker: 'Northland' })).toBe(
      `${ON}, Northland said that it was examining the offer.`,
    );
    expect(
      said('Quillon called the terms unfair.', {
        speaker: 'Cy Quillon, envoy of Northland',
        occasion: 'statement',
        relay: bulletin,
      }),
    ).toBe(`${ON}: Quillon called the terms unfair, in a statement, as reported by Bulletin.`);
  });

  it('takes nobody else for its speaker', () => {
    expect(
      said('Northland said it needed five days.', { speaker: 'sources close to Northland' }),
    ).toBe(`${ON}, sources close to Northland said that Northland said it needed five days.`);
    expect(
      said('Abu Quillon said that talks were over.', { speaker: 'Cy Abu Quillon, envoy' }),
    ).toBe(`${ON}, Cy Abu Quillon, envoy, said that talks were over.`);
  });

  it('gives a date once', () => {
    const context = { of: 'position', given: '2001-02' } as const;
    const occasion = 'February 2001';
    expect(said('Fuel would come in.', { speaker: 'Northland', occasion }, { context })).toBe(
      'In February 2001, Northland said that fuel would come in.',
    );
  });

  it('keeps whom they told, even if the text names the speaker itself', () => {
    expect(
      said('Quillon called the terms unfair.', { speaker: 'Cy Quillon', outlet: reporter }),
    ).toBe(`${ON}, Cy Quillon told The Reporter that Quillon called the terms unfair.`);
  });

  it('says according to whom, where the speaker is a clause', () => {
    expect(
      said('The pause would last 30 days.', {
        speaker: 'what The Reporter said was the draft',
        kind: 'document',
      }),
    ).toBe(
      `${ON}: The pause would last 30 days, according to what The Reporter said was the draft.`,
    );
  });
});

describe('what a claim speaks of', () => {
  const answer = (stance: Stance, given: string | null) => ({
    context: { ...OUTLINE, of: 'answer' as const, party: 'Northland', stance, given },
  });

  it.each<[Stance, string | null, string]>([
    [
      'rejected',
      '2001-02-14',
      'On the answer that Northland gave on 14 February 2001 to the Portsea outline of February 2001',
    ],
    [
      'accepted',
      '2001-02',
      'On the answer that Northland gave in February 2001 to the Portsea outline of February 2001',
    ],
    [
      'countered',
      null,
      'On the answer that Northland gave to the Portsea outline of February 2001',
    ],
    [
      'rejected',
      '2001-02-14~',
      'On the answer that Northland gave about 14 February 2001 to the Portsea outline of February 2001',
    ],
    ['studying', '2001-02-14', `${ON}, as of 14 February 2001`],
    ['no-response', null, ON],
  ])('is an answer: %s, %s', (stance, given, start) => {
    expect(said('Talks were stuck.', SENIOR, answer(stance, given))).toBe(
      `${start}, a senior source told The Reporter that talks were stuck.`,
    );
  });

  const places = [{ id: 'portsea', city: 'Portsea', country: 'Eastland' }];
  const round = (start: string, end: string, precision: 'day' | 'approximate' | 'month') => ({
    context: { of: 'round' as const, dates: { start, end, precision }, places },
  });

  it.each([
    [round('2001-02-10', '2001-02-12', 'day'), '10–12 February 2001 in Portsea'],
    [round('2001-02-10', '2001-02-10', 'approximate'), 'about 10 February 2001 in Portsea'],
    [round('2001-01-30', '2001-02-02', 'day'), '30 January to 2 February 2001 in Portsea'],
    [round('2000-12-30', '2001-01-02', 'day'), '30 December 2000 to 2 January 2001 in Portsea'],
    [round('2001-03-01', '2001-03-31', 'month'), 'March 2001 in Portsea'],
  ])('is a round, by its days and its place: %#', (more, when) => {
    expect(said('Northland sent nobody.', { outlet: bulletin }, more)).toBe(
      `On the mediation round of ${when}, Bulletin reported that Northland sent nobody.`,
    );
  });

  it('is left out where the text itself gives a full date', () => {
    const text = 'The cabinet met on 10 February 2001.';
    expect(said(text, SENIOR, round('2001-02-10', '2001-02-12', 'day'))).toBe(
      'A senior source told The Reporter that the cabinet met on 10 February 2001.',
    );
  });

  it.each([
    ['2001-02-10', 'On 10 February 2001, a'],
    ['2001-02', 'In February 2001, a'],
    ['2001-02-10~', 'About 10 February 2001, a'],
    ['2001', 'In 2001, a'],
    [null, 'A'],
  ])('is the time of a position: %s', (given, start) => {
    expect(said('All would be freed.', SENIOR, { context: { of: 'position', given } })).toBe(
      `${start} senior source told The Reporter that all would be freed.`,
    );
  });
});

describe('the name of a proposal in a sentence', () => {
  it.each([
    ['Portsea framework, January 2001', 'the Portsea framework of January 2001'],
    ['Truce agreement of 22 November 2001', 'the truce agreement of 22 November 2001'],
    [
      "Northland's updated proposal, December 2001",
      "Northland's updated proposal of December 2001",
    ],
    ['Northland reply of 24 July 2001', 'the Northland reply of 24 July 2001'],
    ['Envoy framework (60 days), May 2001', 'the Envoy framework (60 days) of May 2001'],
    ['Text accepted by Northland, May 2001', 'the text accepted by Northland (May 2001)'],
    ['Compromise (40 to 70 days), May 2001', 'the compromise (40 to 70 days) of May 2001'],
    ['UN Security Council Resolution 1, May 2001', 'UN Security Council Resolution 1 of May 2001'],
    ['Portsea outline', 'the Portsea outline of 11 February 2001'],
    ['50 captives for a pause, May 2001', 'the proposal "50 captives for a pause" of May 2001'],
    [
      'Truce for women, children and the sick, May 2001',
      'the proposal "Truce for women, children and the sick" of May 2001',
    ],
    ['Committee for the port, May 2001', 'the proposal "Committee for the port" of May 2001'],
  ])('%s', (name, phrase) => {
    expect(proposalInProse(name, '2001-02-11')).toBe(phrase);
  });
});

describe('the sentence of a record', () => {
  const page = (id: string, name: string, unnamed?: true) => ({
    id,
    publisher: { id: name.toLowerCase(), name, ...(unnamed ? { unnamed } : {}) },
    via: null,
    note: null,
    title: null,
    url: 'https://example.org/',
    published: null,
    language: 'en',
    kind: 'news' as const,
  });
  const common = { id: 'x', title: 'Portsea talks', address: 'https://parley.example.org/' };

  it('says what a round is, and on whose pages it rests, those with most pages first', () => {
    const sources = ['A', 'B', 'C', 'B', 'D', 'E'].map((name, i) => page(`p${i}`, name));
    expect(
      sentence({
        ...common,
        kind: 'round',
        dates: { start: '2001-02-10', end: '2001-02-12', precision: 'day' },
        places: [{ id: 'p', city: 'Portsea', country: 'Eastland' }],
        sources: [...sources, page('p9', 'not named', true)],
      }),
    ).toBe(
      'Parley\'s record of the mediation round "Portsea talks" (10–12 February 2001, Portsea) rests on 7 sources, from B, A, C, D and others.',
    );
  });

  it('says who tabled a proposal, as far as known', () => {
    const thing = {
      ...common,
      kind: 'proposal' as const,
      date: '2001-02',
      sources: [page('p', 'A')],
    };
    expect(sentence({ ...thing, tabledBy: ['United States', 'Eastland'] })).toBe(
      'Parley\'s record of the proposal "Portsea talks" (dated February 2001, tabled by the United States and Eastland) rests on 1 source, from A.',
    );
    expect(sentence({ ...thing, tabledBy: [] })).toContain('(dated February 2001) rests');
  });

  it('names the sides of a change and of a comparison', () => {
    const sources = [page('p', 'A'), page('q', 'B')];
    expect(
      sentence({ ...common, kind: 'changes', before: 'First', after: 'Second', sources }),
    ).toBe(
      'Parley\'s account of what changed from "First" to "Second" rests on 2 sources, from A and B.',
    );
    expect(sentence({ ...common, kind: 'comparison', names: ['A', 'B', 'C'], sources: [] })).toBe(
      'Parley\'s comparison of "A", "B" and "C" rests on 0 sources.',
    );
  });
});
