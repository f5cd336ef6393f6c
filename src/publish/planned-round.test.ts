import { describe, expect, it } from 'vitest';
import { citedRound } from '../model/citation/records.ts';
import { citedClaim } from '../model/citation/claims.ts';
import type { RoundSlice } from '../model/slices/round-slice.ts';
import { plainSentence } from '../messages/plain-prose.ts';
import { sentence } from '../messages/sentence.ts';
import { placeOfColumn } from '../testing/downloads-fixture.ts';
import { PLANNED_ROUND } from '../testing/planned.ts';
import { SECOND, tinyData } from '../testing/tiny.ts';
import { feedFiles } from './feeds/feeds.ts';
import { eventOf, isMeeting } from './linked-data/event.ts';
import { roundCard } from './previews/record-cards.ts';
import { keptOfRound } from './reader-mode.ts';

/* What is told of a round that has not begun where it is read without its page. */

const site = placeOfColumn(tinyData(...PLANNED_ROUND));
const slice = site.files.get('rounds/2001-03-eastland') as RoundSlice;
const stock = { round: slice.round, proposals: [], sources: slice.sources };

describe('a planned round', () => {
  it('is cited as one that is planned', () => {
    expect(sentence(citedRound(slice, 'https://example.org/'))).toBe(
      'Parley\'s record of the mediation round "Contacts in Eastland, March" (planned for January 2002, Eastland) rests on 1 source, from The Reporter.',
    );
    const claim = citedClaim(stock, 'cla-00003', () => 'https://example.org/');
    if (!claim) throw new Error('the round has no claim');
    expect(sentence(claim)).toBe(
      'On the mediation round planned for January 2002 in Eastland, Eastland said that contacts will go on.',
    );
    expect(plainSentence(claim)).toBe(
      'planned for January 2002, Eastland: Contacts will go on. (Eastland)',
    );
  });

  it('is an event that is scheduled, where two at least are to meet at a place', () => {
    const { round } = slice;
    expect(isMeeting(round)).toBe(true);
    expect(isMeeting({ ...round, delegations: [] })).toBe(false);
    expect(eventOf(round, 'https://example.org/', site.data.actors)).toMatchObject({
      startDate: '2002-01',
      eventStatus: 'https://schema.org/EventScheduled',
      attendee: undefined,
    });
    const held = site.files.get('rounds/2001-02-10-portsea') as RoundSlice;
    expect(eventOf(held.round, 'x', site.data.actors).eventStatus).toBeUndefined();
  });

  it('is told in the feed by what it is planned for, and of nothing as if it had been', () => {
    const feed = JSON.parse(feedFiles(site).get('feeds/rounds.json') ?? '') as {
      items: { url: string; content_text: string }[];
    };
    const text = feed.items.find(({ url }) => url.endsWith('/2001-03-eastland/'))?.content_text;
    expect(text).toContain('Planned for: January 2002. Venue: Eastland.');
    expect(text).not.toContain('tabled');
  });

  it('has a preview and a reading view that say it', () => {
    expect(roundCard(slice, site.data.about).line[0]).toEqual({
      mark: 'planned',
      text: 'Planned',
      strong: true,
    });
    expect(keptOfRound(slice).texts['outcome']).toEqual(['Planned', 'Eastland named January.']);
  });

  it('says of a text that was handed over before that it was tabled', () => {
    const text = {
      ...site.data.rounds[0]?.proposals[0],
      responses: [],
      provisions: [],
      phases: [],
      date: '2001-12-31',
    };
    const other = { ...text, id: '2001-12-31-text', name: 'Early text', basedOn: [] };
    const files = feedFiles(
      placeOfColumn(tinyData(...PLANNED_ROUND, [SECOND, '/proposals/-', other])),
    );
    expect(files.get('feeds/rounds.json')).toContain('Tabled: Early text.');
  });
});
