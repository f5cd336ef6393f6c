import { beforeAll, describe, expect, it } from 'vitest';
import { changesBetween, type ChangeKind, type TermChange } from '../model/changes.ts';
import { columnOf } from '../model/compare.ts';
import { buildComparison } from '../model/comparison.ts';
import { changeSlice } from '../model/slices/change-slice.ts';
import { editionOf } from '../model/slices/edition.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import type { Dataset, Proposal, Report } from '../model/types.ts';
import { realData } from '../testing/downloads-fixture.ts';
import { changeSummary } from './change-summary.ts';
import { rowsOf } from './rows/rows.ts';
import { termDetail, termName } from './term.ts';

/*
 * The page of what changed and a comparison with a baseline, over every link of the real dataset: both
 * say the same of the same two terms. What they should say is worked out here from the files, without
 * the engine that both of them ask.
 */

/** A term of a link, as the files have it and as both pages say it. */
type Told = {
  where: string;
  /** What the files say, by the rules written down below. */
  expected: ChangeKind;
  change: TermChange | undefined;
  /** The sentence of the page of what changed, were this its only change. */
  summary: string;
  /** The line of the comparison. */
  line: string | null;
  /** What qualifies the name of the term on both pages. */
  details: (string | undefined)[];
  /** Whether a text that has the term has phases. */
  phased: boolean;
};

let told: Told[];
beforeAll(async () => {
  const data = await realData();
  const slices = roundSlices(data);
  told = links(data).flatMap((link) => termsOf(data, slices, link));
}, 60_000);

type Link = { before: Proposal; after: Proposal };

function links(data: Dataset): Link[] {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  return proposals.flatMap((after) =>
    after.basedOn.flatMap(({ proposal }) => {
      const before = proposals.find(({ id }) => id === proposal);
      return before ? [{ before, after }] : [];
    }),
  );
}

/** The accounts of each term of a proposal. What a text of one phase or none ties to none is of its first. */
function reportsByTerm({ phases, provisions }: Proposal): Map<string, Report[]> {
  const terms = new Map<string, Report[]>();
  for (const { issue, phase, scope, reports } of provisions) {
    const key = `${issue}/${phase ?? (phases.length < 2 ? 1 : '')}/${scope}`;
    terms.set(key, [...(terms.get(key) ?? []), ...reports]);
  }
  return terms;
}

/** Each number that most accounts give: of a tie all of them. */
function headline(reports: readonly Report[]): string | null {
  const numbers = reports.flatMap(({ quantity }) => quantity ?? []);
  const count = (a: (typeof numbers)[number]) =>
    numbers.filter((b) => a.min === b.min && a.max === b.max && a.unit === b.unit).length;
  const most = Math.max(...numbers.map(count));
  const leads = numbers.filter((one) => count(one) === most);
  return leads.length > 0 ? versions(leads) : null;
}

/** Every number that anybody gives, each once. */
const versions = (numbers: readonly NonNullable<Report['quantity']>[]) =>
  [...new Set(numbers.map((n) => `${n.min} to ${n.max} ${n.unit}`))].toSorted().join(' or ');

const given = (reports: readonly Report[]) =>
  versions(reports.flatMap(({ quantity }) => quantity ?? []));

/** The words of all accounts without commas, capitals and accents. */
const wordings = (reports: readonly Report[]) =>
  [
    ...new Set(
      reports.map(({ text }) =>
        text
          .normalize('NFKD')
          .toLowerCase()
          .replace(/\p{M}/gu, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      ),
    ),
  ]
    .toSorted()
    .join('; ');

function kindOf(before: readonly Report[] = [], after: readonly Report[] = []): ChangeKind {
  const [had, has] = [before, after].map((side) => side.some(({ absent }) => !absent));
  if (!had || !has) return had ? 'dropped' : has ? 'added' : 'same';
  const [from, to] = [headline(before), headline(after)];
  if (from && to) return from === to && given(before) === given(after) ? 'same' : 'moved';
  return !from && !to && wordings(before) === wordings(after) ? 'same' : 'reworded';
}

function termsOf(
  data: Dataset,
  slices: ReturnType<typeof roundSlices>,
  { before, after }: Link,
): Told[] {
  const roundOf = (id: string) => {
    const found = data.rounds.find((one) => one.proposals.some((p) => p.id === id));
    if (!found) throw new Error(`no round holds ${id}`);
    return found;
  };
  const slice = changeSlice(
    data,
    slices.proposal(before, roundOf(before.id)),
    slices.proposal(after, roundOf(after.id)),
  );
  const changes = changesBetween(slice.before.proposal, slice.after.proposal, slice.issues);
  const columns = [before, after].flatMap(
    ({ id }) => columnOf(id, slices.round(roundOf(id))) ?? [],
  );
  const rows = rowsOf(
    buildComparison(
      columns,
      { issues: slice.issues, computed: data.computed, edition: editionOf(data) },
      {
        rung: null,
        asOf: null,
        base: before.id,
        rows: 'all',
      },
    ),
  );
  const [from, to] = [reportsByTerm(before), reportsByTerm(after)];
  return [...new Set([...from.keys(), ...to.keys()])].map((key) => {
    const change = changes.find((one) => one.key === key);
    const row = rows.find((one) => one.section === 'terms' && one.key === key);
    return {
      where: `${before.id} to ${after.id}: ${key}`,
      expected: kindOf(from.get(key), to.get(key)),
      change,
      summary: change ? changeSummary([change], slice) : '',
      line: row?.cells[1]?.find(({ of }) => of?.is === 'difference')?.text ?? null,
      details: [change && termDetail(termName(slice.issues, change)), row?.detail],
      phased:
        (from.has(key) && before.phases.length > 0) || (to.has(key) && after.phases.length > 0),
    };
  });
}

/** What the line of a comparison says, by its first words. */
function kindOfLine(line: string | null): ChangeKind {
  if (line === null || line === 'same as the baseline') return 'same';
  if (/^moved from | here; in the baseline |^same headline; beside it accounts say /.test(line))
    return 'moved';
  if (line.startsWith('in the baseline, ')) return 'dropped';
  if (line.startsWith('baseline: ')) return 'reworded';
  if (/^not in the baseline$|^said not to be part of the baseline$/.test(line)) return 'added';
  throw new Error(`a line of no kind: ${line}`);
}

/** What a line or a sentence says that a number was and is, in digits and without its unit. */
function sidesOf(text: string): { from: string; to: string } | null {
  const [, from, to] =
    /(?:went|moved) from (.+?) to ((?:up to |at least )?.+?)(?:\.$| \(|$)/.exec(text) ?? [];
  const [, had, has] = /: ([^:]+) before; now (.+)\.$/.exec(text) ?? [];
  const [, here, there] = /^(.+) here; in the baseline (.+)$/.exec(text) ?? [];
  const sides = [from ?? had ?? there, to ?? has ?? here].map((side) => side && bare(side));
  const [before, after] = sides;
  return before && after ? { from: before, to: after } : null;
}

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number without its unit; what the two sides do not write alike (six, 6) is made one. */
function bare(text: string): string {
  const digits = SMALL.reduce(
    (said, word, i) => said.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), `${i + 1}`),
    text,
  );
  return digits
    .replace(/(\d+) to (\d+)/g, '$1–$2')
    .replace(/ (?:prisoners per hostage|trucks a day|people a day|[a-z]+)$/, '')
    .replace(/(?<=\d) (?:day|week|month|year)s?/g, '');
}

describe('what changed, and a comparison with a baseline', () => {
  it('are of the same terms, those of the files', () => {
    expect(told.filter(({ change }) => !change).map(({ where }) => where)).toEqual([]);
  });

  it('say of each what the files say', () => {
    const wrong = told.filter(
      ({ expected, change, line }) => change?.kind !== expected || kindOfLine(line) !== expected,
    );
    expect(
      wrong.map(
        ({ where, expected, change, line }) => `${where} ${expected} ${change?.kind} ${line}`,
      ),
    ).toEqual([]);
    // Else nothing is compared above.
    const kinds = new Set(told.map(({ expected }) => expected));
    expect([...kinds].toSorted()).toEqual(['added', 'dropped', 'moved', 'reworded', 'same']);
  });

  it('name the same numbers of each of which another leads', () => {
    const moved = told.filter(({ change }) => change?.difference.kind === 'number');
    const unlike = moved.filter(({ summary, line }) => {
      const [said, against] = [sidesOf(summary), sidesOf(line ?? '')];
      return !said || !against || said.from !== against.from || said.to !== against.to;
    });
    expect(unlike.map(({ where, summary, line }) => `${where} | ${summary} | ${line}`)).toEqual([]);
    expect(moved.length).toBeGreaterThan(50);
  });

  it('name one phase for a term, and none where no text that has it has phases', () => {
    for (const { details, phased, where } of told) {
      expect(details[0], where).toBe(details[1]);
      expect(/(?: phase|whole deal)$/.test(details[0] ?? ''), where).toBe(phased);
    }
    expect(new Set(told.map(({ phased }) => phased)).size).toBe(2);
  });

  it('tell what is said not to be there from what nobody reports', () => {
    for (const { change, line, where } of told) {
      if (change?.kind !== 'dropped') continue;
      const denied = change.after !== null;
      expect(line, where).toBe(
        denied
          ? 'in the baseline, said not to be part of this'
          : 'in the baseline, not reported here',
      );
    }
  });
});
