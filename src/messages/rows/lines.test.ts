import { describe, expect, it } from 'vitest';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { sumColumns, sumComparison } from '../../testing/sums-fixture.ts';
import { rowsOf, saidTable } from './rows.ts';
import type { Said } from './said.ts';

/*
 * Every line of a comparison with a baseline, of what kind it is and on which accounts it rests: a text
 * beside a round of two texts on the same day, and a round in which nothing was tabled. The sums were done on
 * paper: 200 by the envoy's 40 is 5, 30 by the clerk's 42 is 0.7, 120 by 35 is 3.4, 42 and 30 are 72.
 */

/** "kind (what it is made of) lead | text [accounts]" of a line; what it lacks is left out. */
function drawnLine({ kind, of, lead, text, accounts }: Said): string {
  return [
    kind,
    of && ` (${of.is})`,
    lead !== undefined && ` ${lead} |`,
    text && ` ${text}`,
    accounts.length > 0 && ` [${accounts.join(' ')}]`,
  ]
    .filter(Boolean)
    .join('');
}

const drawn = (comparison: Comparison): string =>
  rowsOf(comparison)
    .map(({ section, key, name, detail, cells }) =>
      [
        `${section} ${key}: ${name}${detail && ` / ${detail}`}`,
        ...cells.map((lines) => `  * ${lines.map(drawnLine).join('\n    ')}`.trimEnd()),
      ].join('\n'),
    )
    .join('\n');

function compared(): Comparison {
  const [first, second] = sumColumns() as [Column, Column];
  const ada = { id: 'ada', name: 'Ada First', office: 'envoy' };
  const bo = { id: 'bo', name: 'Bo Second', office: null };
  const side = (id: string, name: string, present: boolean | null, people: (typeof bo)[] = []) => ({
    id,
    name,
    present,
    people,
  });
  const pinned: Column = {
    ...first,
    round: {
      ...first.round,
      mediators: [
        { id: 'eastland', name: 'Eastland', people: [ada, bo] },
        { id: 'westland', name: 'Westland', people: [] },
      ],
      delegations: [
        side('northland', 'Northland', true),
        side('southland', 'Southland', null),
        side('midland', 'Midland', false),
      ],
    },
  };
  const round: Column = {
    ...second,
    id: 'round',
    kind: 'round',
    name: 'Two texts in a day',
    date: null,
    proposals: [...first.proposals, ...second.proposals],
    round: {
      ...second.round,
      dates: first.round.dates,
      mediators: [],
      delegations: [side('northland', 'Northland', true, [bo])],
    },
  };
  const empty: Column = {
    ...second,
    id: 'empty',
    kind: 'round',
    name: 'Nothing',
    date: null,
    proposals: [],
    round: {
      ...second.round,
      dates: { start: '2001-02-01', end: '2001-02-01', precision: 'day' },
      mediators: pinned.round.mediators,
      delegations: [],
    },
  };
  return sumComparison({ base: 'first' }, [pinned, round, empty]);
}

const LINES = `
terms pause-duration/1/all: Pause / length, first phase
  * figure (headline) 42 days
    note (evidence) one account [rep-1p]
  * name First outline
    figure (headline) 42 days
    note (evidence) one account [rep-1p]
    name Second outline
    figure (headline) 42 days
    note (evidence) one account [rep-2p]
    note (difference) same as the baseline
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
terms hostages-released/1/all: Hostages / number, first phase
  * figure (headline) 30 or 40 hostages
    note (evidence) one account each [rep-1h rep-1i]
  * name First outline
    figure (headline) 30 or 40 hostages
    note (evidence) one account each [rep-1h rep-1i]
    name Second outline
    figure (headline) 35 hostages
    note (evidence) one account [rep-2h]
    note (difference) 30, 35 or 40 here; in the baseline 30 or 40
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
terms prisoners-released/1/all: Prisoners / number, first phase
  * figure (headline) 200 or 300 prisoners
    note (evidence) one account each [rep-1r rep-1s]
  * name First outline
    figure (headline) 200 or 300 prisoners
    note (evidence) one account each [rep-1r rep-1s]
    name Second outline
    figure (headline) 120 prisoners
    note (evidence) one account [rep-2r]
    note (difference) 120, 200 or 300 here; in the baseline 200 or 300
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
derived ratio/1: Prisoners per hostage / computed, first phase
  * figure (result) 5
    note computed, by 1 speaker’s own two numbers
    sum (sum) 200 prisoners ÷ 40 hostages = 5 (the envoy) [rep-1r rep-1h]
  * name First outline
    figure (result) 5
    note computed, by 1 speaker’s own two numbers
    sum (sum) 200 prisoners ÷ 40 hostages = 5 (the envoy) [rep-1r rep-1h]
    name Second outline
    figure (result) 3.4
    note computed, across speakers: nobody gave both numbers
    sum (sum) 120 prisoners ÷ 35 hostages = 3.4 [rep-2r rep-2h]
  * empty Nothing tabled
derived per-day/1: Hostages per day of pause / computed, first phase
  * figure (result) 0.7
    note computed, by 1 speaker’s own two numbers
    sum (sum) 30 hostages ÷ 42 days = 0.7 (the clerk) [rep-1i rep-1p]
  * name First outline
    figure (result) 0.7
    note computed, by 1 speaker’s own two numbers
    sum (sum) 30 hostages ÷ 42 days = 0.7 (the clerk) [rep-1i rep-1p]
    name Second outline
    figure (result) 0.8
    note computed, across speakers: nobody gave both numbers
    sum (sum) 35 hostages ÷ 42 days = 0.8 [rep-2h rep-2p]
  * empty Nothing tabled
derived share/1: Share of the hostages then held / computed, first phase
  * figure (result) 30–40 percent
    note computed, across speakers: nobody gave both numbers
    sum (sum) 30–40 hostages freed ÷ 100 hostages then held = 30–40 percent [rep-1h rep-1i rep-1k]
  * name First outline
    figure (result) 30–40 percent
    note computed, across speakers: nobody gave both numbers
    sum (sum) 30–40 hostages freed ÷ 100 hostages then held = 30–40 percent [rep-1h rep-1i rep-1k]
    name Second outline
    figure (result) 35 percent
    note computed, across speakers: nobody gave both numbers
    sum (sum) 35 hostages freed ÷ 100 hostages then held = 35 percent [rep-2h rep-2k]
  * empty Nothing tabled
terms pause-duration/2/all: Pause / length, second phase
  * figure (headline) 30 days
    note (evidence) one account [rep-1q]
  * name First outline
    figure (headline) 30 days
    note (evidence) one account [rep-1q]
    note (difference) same as the baseline
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
derived length: Total length over phases / computed
  * figure (result) 72 days
    note computed, by all accounts, smallest to largest
    sum (sum) 42 + 30 = 72 days [rep-1p rep-1q]
  * name First outline
    figure (result) 72 days
    note computed, by all accounts, smallest to largest
    sum (sum) 42 + 30 = 72 days [rep-1p rep-1q]
  * empty Nothing tabled
facts answers: Answers
  * text Northland | accepted, 14 Feb 2001 [res-1 res-2]
    note 2 accounts
  * name First outline
    text Northland | accepted, 14 Feb 2001 [res-1 res-2]
    note 2 accounts
    name Second outline
    empty No answer reported
  * empty Nothing tabled
terms hostages-released/1/held: Hostages / then held, first phase
  * figure (headline) 100 hostages
    note (evidence) one account [rep-1k]
  * name First outline
    figure (headline) 100 hostages
    note (evidence) one account [rep-1k]
    name Second outline
    figure (headline) 100 hostages
    note (evidence) one account [rep-2k]
    note (difference) same as the baseline
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
terms guarantees//all: Guarantees / who watches, whole deal
  * text Eastland would watch.
    note (evidence) 1 account, in words [rep-1g]
  * name First outline
    text Eastland would watch.
    note (evidence) 1 account, in words [rep-1g]
    name Second outline
    text There is no guarantee.
    note (evidence) 1 account, in words [rep-2g]
    note (difference) baseline: Eastland would watch.
  * empty (empty) Nothing tabled
    note (difference) in the baseline, not reported here
facts date: Date
  * text 11 Feb 2001
  * text 11 Feb 2001
  * text 1 Feb 2001
facts since: Time between
  *
  * text the same day
  * text 10 days before 11 Feb 2001
facts venue: Venue
  * text Portsea, Eastland
  * text Portsea, Eastland
  * text Portsea, Eastland
facts format: Format
  * text Indirect talks
  * text Indirect talks
  * text Indirect talks
facts mediators: Mediators
  * text Eastland: | Ada First, envoy; Bo Second
    text Westland |
  * empty No mediator reported
    note (difference) without Eastland, Ada First, Bo Second and Westland
  * text Eastland: | Ada First, envoy; Bo Second
    text Westland |
    note (difference) same as the baseline
facts delegations: Who was there
  * text Northland: | there, nobody named
    text Southland: | no source says whether there
    text Midland: | not there
  * text Northland: | Bo Second
    note (difference) also Bo Second
  * empty No delegation reported
    note (difference) without Northland
facts tabled-by: Tabled by
  * text Eastland
  * name First outline
    text Eastland
    name Second outline
    text Eastland
    note (difference) same as the baseline
  * empty Nothing tabled
    note (difference) without Eastland
facts outcome: Outcome of the round
  * text (status) Framework tabled
    detail An outline was handed over.
  * text (status) Framework tabled
    detail An outline was handed over.
  * text (status) Framework tabled
    detail An outline was handed over.`;

describe('the lines of a comparison', () => {
  it('are of their kinds, rest on their accounts, and say how a column stands to the baseline', () => {
    expect(drawn(compared())).toBe(LINES.trim());
  });

  it('say which input a figure lacks, and count accounts of an answer only where there are several', () => {
    const [first, second] = sumColumns() as [Column, Column];
    const without = (column: Column): Column => ({
      ...column,
      proposals: column.proposals.map((proposal) => ({
        ...proposal,
        provisions: proposal.provisions.filter(
          ({ issue, scope }) => issue !== 'hostages-released' || scope !== 'all',
        ),
        responses: first.proposals.flatMap(({ responses }) => responses.slice(0, 1)),
      })),
    });
    const rows = rowsOf(sumComparison({}, [first, without(second)]));
    const inSecond = (key: string) => rows.find((row) => row.key === key)?.cells[1]?.map(drawnLine);
    expect(inSecond('ratio/1')).toEqual(['empty Cannot be computed: hostages not reported']);
    expect(inSecond('share/1')).toEqual(['empty Cannot be computed: hostages freed not reported']);
    expect(inSecond('answers')).toEqual(['text Northland | accepted, 14 Feb 2001 [res-1]']);
  });

  it('have the columns as their title', () => {
    expect(saidTable(compared()).title).toBe('First outline; Two texts in a day; Nothing');
  });

  it.each([
    [{}, []],
    [{ rung: 'party-statement' }, ['A named speaker and above']],
    [{ asOf: '2001-02-20' }, ['published by 20 Feb 2001']],
    [{ base: 'second' }, ['baseline: Second outline']],
    [{ rows: 'differ' }, ['only what differs, 7 rows the same left out']],
  ] as const)('of %j are told to be so chosen: %j', (options, view) => {
    expect(saidTable(sumComparison(options)).view).toEqual(view);
  });
});
