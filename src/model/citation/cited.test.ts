import { describe, expect, it } from 'vitest';
import { alignTerms, columnOf } from '../compare.ts';
import { changeSlice } from '../slices/change-slice.ts';
import { resolver } from '../slices/resolve.ts';
import { roundSlices } from '../slices/round-slice.ts';
import { at, tinyData } from '../../testing/tiny.ts';
import { CONTEXT, WORDS } from '../../testing/citation-arbitraries.ts';
import { referenceKey, type CitedThing } from './cited.ts';
import { citedClaim, citedPosition, type ClaimPage } from './claims.ts';
import { cslItems } from './csl.ts';
import { citedChanges, citedComparison, citedProposal, citedRound } from './records.ts';

const data = tinyData();
const slices = roundSlices(data);
const first = at(data.rounds, 0);
const slice = slices.round(first);
const stock = { round: slice.round, proposals: slice.round.proposals, sources: slice.sources };
const proposal = at(slice.round.proposals, 0);

const addressOf = (page: ClaimPage, claim: string) =>
  `${page.kind}/${page.kind === 'positions' ? '' : page.id}#${claim}`;
const sourceIds = (thing: CitedThing) => thing.sources.map(({ id }) => id);

describe('a cited claim', () => {
  it('of a round has its address on the page of the round', () => {
    const claim = at(first.claims, 1);
    const thing = citedClaim(stock, claim.id, addressOf);
    expect(thing).toMatchObject({
      kind: 'claim',
      id: claim.id,
      title: first.title,
      address: `round/${first.id}#${claim.id}`,
      claim: { text: claim.text, quantity: null, context: { of: 'round', dates: first.dates } },
    });
    // The original before the copy that stands before it in the data.
    expect(thing && sourceIds(thing)).toEqual(['reporter-talks', 'bulletin-copy']);
  });

  it('of a proposal has its address on the page of the proposal, also from its round', () => {
    const report = at(at(proposal.provisions, 0).reports, 0);
    expect(citedClaim(stock, report.id, addressOf)).toMatchObject({
      title: proposal.name,
      address: `proposal/${proposal.id}#${report.id}`,
      claim: {
        quantity: report.quantity,
        context: { of: 'proposal', name: proposal.name, date: proposal.date },
      },
    });
  });

  it('that is an answer says who answered what, and when', () => {
    const answer = at(proposal.responses, 0);
    expect(citedClaim(stock, answer.id, addressOf)).toMatchObject({
      claim: {
        context: {
          of: 'answer',
          name: proposal.name,
          party: answer.party.name,
          stance: answer.stance,
          given: answer.date,
        },
      },
    });
  });

  it('knows the names of the round, so that they keep their capital: rooms, people, parties, places', () => {
    const thing = citedClaim(stock, at(first.claims, 0).id, addressOf);
    const names = thing?.kind === 'claim' ? thing.claim.names : [];
    expect(names.toSorted()).toEqual([
      'Ada First',
      'Bo Second',
      'Eastland',
      'Northland',
      'Portsea',
      'Southland',
    ]);
  });

  it('knows a country where no city is known, and who tabled or answered without being there', () => {
    const alone = { ...stock.round, mediators: [], delegations: [] };
    const nowhere = { ...alone, venues: [{ ...at(alone.venues, 0), city: null }] };
    const thing = citedClaim({ ...stock, round: nowhere }, at(first.claims, 0).id, addressOf);
    const names = thing?.kind === 'claim' ? thing.claim.names : [];
    expect(names.toSorted()).toEqual(['Eastland', 'Northland', 'Southland']);
  });

  it('is null where nothing has its id', () => {
    expect(citedClaim(stock, 'rep-zzzzz', addressOf)).toBeNull();
  });

  it('can be a position outside any proposal', () => {
    const names = resolver(data);
    const position = at(data.positions, 0);
    const thing = citedPosition(
      { ...names.claim(position), party: names.actor(position.party) },
      'Positions',
      Object.fromEntries(position.sources.map((id) => [id, names.source(id)])),
      addressOf,
    );
    expect(thing).toMatchObject({
      id: position.id,
      title: 'Positions',
      address: `positions/#${position.id}`,
      claim: { context: { of: 'position', given: position.date } },
    });
    expect(sourceIds(thing)).toEqual(position.sources);
  });
});

describe('a cited record', () => {
  it('of a round rests on the sources of its claims and proposals, not of events near it', () => {
    const thing = citedRound(slice, 'https://x.example.org/');
    expect(thing).toMatchObject({ kind: 'round', id: first.id, dates: first.dates });
    expect(thing.sources).toHaveLength(slice.round.sourceCount);
    expect(new Set(sourceIds(thing)).size).toBe(thing.sources.length);
  });

  it('of a proposal names who tabled it', () => {
    const thing = citedProposal(
      slices.proposal(at(first.proposals, 0), first),
      'https://x.example.org/',
    );
    expect(thing).toMatchObject({
      kind: 'proposal',
      id: proposal.id,
      tabledBy: proposal.tabledBy.map(({ name }) => name),
    });
    expect(thing.sources.length).toBeGreaterThan(0);
  });

  it('of a change rests on the sources of both proposals', () => {
    const all = data.rounds.flatMap((round) =>
      round.proposals.map((own) => ({ own, slice: slices.proposal(own, round) })),
    );
    const later = at(
      all.filter(({ own }) => own.basedOn.length > 0),
      0,
    );
    const earlier = at(
      all.filter(({ own }) => own.id === later.own.basedOn[0]?.proposal),
      0,
    );
    const pair = changeSlice(data, earlier.slice, later.slice);
    const thing = citedChanges(pair, 'What changed', 'https://x.example.org/');
    expect(thing).toMatchObject({
      kind: 'changes',
      id: null,
      before: earlier.own.name,
      after: later.own.name,
    });
    const both = [earlier, later].flatMap((side) => sourceIds(citedProposal(side.slice, '')));
    expect(sourceIds(thing)).toEqual([...new Set(both)]);
    expect(referenceKey(thing)).toBe('parley-changes');
  });

  it('of a comparison rests on what the filter leaves in it, and on no more', () => {
    const column = columnOf(first.id, slice);
    const columns = column
      ? [{ ...column, proposals: column.proposals.map((p) => ({ ...p, responses: [] })) }]
      : [];
    const all = citedComparison({ columns, terms: alignTerms(columns, slice.issues) }, 'A', '');
    const few = citedComparison(
      { columns, terms: alignTerms(columns, slice.issues, { rung: 'document', asOf: null }) },
      'A',
      '',
    );
    const reports = proposal.provisions.flatMap((provision) => provision.reports);
    expect(new Set(sourceIds(all))).toEqual(new Set(reports.flatMap((report) => report.sources)));
    expect(sourceIds(few)).toEqual([
      ...new Set(
        reports
          .filter(({ attribution }) => attribution.kind === 'document')
          .flatMap((report) => report.sources),
      ),
    ]);
  });
});

describe('CSL items', () => {
  const base = at(citedRound(slice, '').sources, 0);
  const thing = (change: Partial<typeof base>): CitedThing => ({
    ...citedRound(slice, 'https://parley.example.org/rounds/x/?v=1.2.3'),
    sources: [{ ...base, ...change }],
  });
  const items = (change: Partial<typeof base> = {}) => cslItems(thing(change), CONTEXT, WORDS);

  it('put the originals first and the record last, with version, access and address', () => {
    expect(items().map(({ type }) => type)).toEqual(['article-newspaper', 'dataset']);
    expect(items().at(-1)).toEqual({
      id: `parley-${first.id}`,
      type: 'dataset',
      author: [{ literal: 'Parley' }],
      title: first.title,
      'container-title': 'Talks that never were',
      publisher: 'Parley',
      version: '1.2.3',
      issued: { 'date-parts': [[2001, 12, 31]] },
      accessed: { 'date-parts': [[2002, 1, 5]] },
      language: 'en',
      URL: 'https://parley.example.org/rounds/x/?v=1.2.3',
    });
  });

  it('of a claim bear its id', () => {
    const claim = citedClaim(stock, at(first.claims, 0).id, addressOf);
    expect(claim && cslItems(claim, CONTEXT, WORDS).at(-1)).toMatchObject({
      number: at(first.claims, 0).id,
      note: `claim ${at(first.claims, 0).id}`,
    });
  });

  it.each([
    ['2001', [[2001]]],
    ['2001-02', [[2001, 2]]],
    ['2001-02-03', [[2001, 2, 3]]],
  ])('have a date as precise as it is known: %s', (published, parts) => {
    expect(items({ published })[0]).toMatchObject({ issued: { 'date-parts': parts } });
  });

  it('invent nothing: no date, no day of access, no name of a publisher that is not known', () => {
    const [page] = items({
      published: null,
      publisher: { id: 'none', name: 'publisher not named', unnamed: true },
    });
    expect(page).not.toHaveProperty('issued');
    expect(page).not.toHaveProperty('accessed');
    expect(page).not.toHaveProperty('container-title');
  });

  it('describe a page whose title was not visible, in brackets', () => {
    expect(items({ title: null, kind: 'un-document' })[0]).toMatchObject({
      type: 'webpage',
      title: '[Document]',
    });
  });

  it('say where a page was seen, and what is remarked of the copy', () => {
    const via = { id: 'copyist', name: 'Copyist' };
    expect(items({ via, note: 'citing Courier' })[0]?.note).toBe(
      'seen via Copyist; citing Courier',
    );
    expect(items({ via: null, note: null })[0]).not.toHaveProperty('note');
  });
});
