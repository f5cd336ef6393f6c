import { describe, expect, it } from 'vitest';
import { tinyColumns } from '../testing/comparison-fixture.ts';
import { at } from '../testing/tiny.ts';
import type { Cell, TermRow } from './compare.ts';
import type { FactRow } from './facts.ts';
import { rowDiffers } from './only-differences.ts';

const column = at(tinyColumns(), 0);
const proposal = at(column.proposals, 0);
const provision = at(proposal.provisions, 0);
/** Accounts of 30 days (an official) and of about 30 to 40 days (a party). */
const [official, party] = [at(provision.reports, 0), at(provision.reports, 1)];
type Report = typeof official;

const cell = (reports: Report[], name = proposal.name): Cell => ({
  state: 'reported',
  parts: [
    {
      proposal: { ...proposal, name },
      provision: { ...provision, reports },
      out: { below: 0, later: 0, undated: 0 },
    },
  ],
});
const row = (...cells: Cell[]): TermRow => ({
  key: 'pause/1/all',
  issue: 'pause',
  scope: 'all',
  slot: 1,
  phase: 1,
  phased: true,
  cells,
});
const words = (report: Report, text: string): Report => ({ ...report, quantity: null, text });
const two = [column, column];

describe('a row of terms', () => {
  it('differs where the same texts are told and another one leads', () => {
    const told = (first: string, second: string) =>
      cell([words(official, first), words(party, second)]);
    expect(rowDiffers(row(told('A pause.', 'A truce.'), told('A truce.', 'A pause.')), two)).toBe(
      true,
    );
    expect(rowDiffers(row(told('A pause.', 'A truce.'), told('A pause.', 'A truce.')), two)).toBe(
      false,
    );
  });

  it('does not differ where two accounts exchange their numbers: both lead', () => {
    const swapped = [
      { ...official, quantity: party.quantity },
      { ...party, quantity: official.quantity },
    ];
    expect(rowDiffers(row(cell([official, party]), cell(swapped)), two)).toBe(false);
  });

  it('does not differ by capitals, nor by how many say it', () => {
    const [low, high] = [words(official, 'a pause'), words(official, 'A Pause')];
    expect(rowDiffers(row(cell([low]), cell([high])), two)).toBe(false);
    expect(rowDiffers(row(cell([official]), cell([official, official])), two)).toBe(false);
  });

  it('differs where one column has it and the other has not', () => {
    expect(rowDiffers(row(cell([official]), { state: 'not-reported' }), two)).toBe(true);
  });

  it('differs by the name of the text only where a column holds several', () => {
    const several = { ...column, proposals: [proposal, proposal] };
    const cells = row(cell([official], 'One'), cell([official], 'Other'));
    expect(rowDiffers(cells, two)).toBe(false);
    expect(rowDiffers(cells, [several, several])).toBe(true);
  });
});

describe('a row of facts', () => {
  const answers = (account: string, stance: 'accepted' | 'rejected'): FactRow => ({
    key: 'answers',
    cells: ['res-00001', account].map((id, i) => [
      {
        name: null,
        answers: [
          {
            party: { id: 'northland', name: 'Northland' },
            stance: i === 0 ? 'accepted' : stance,
            date: null,
            accounts: [id],
          },
        ],
      },
    ]),
  });

  it('differs where an outcome of one name is told in other sentences', () => {
    const outcome = (text: string): FactRow => ({
      key: 'outcome',
      cells: ['An outline was handed over.', text].map((one) => ({
        status: 'framework-tabled',
        text: one,
      })),
    });
    expect(rowDiffers(outcome('The talks broke off.'), two)).toBe(true);
    expect(rowDiffers(outcome('An outline was handed over.'), two)).toBe(false);
  });

  it('differs by what was answered, not by who tells of it', () => {
    expect(rowDiffers(answers('res-00002', 'accepted'), two)).toBe(false);
    expect(rowDiffers(answers('res-00001', 'rejected'), two)).toBe(true);
  });
});
