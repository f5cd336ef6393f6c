import { isDenied, type TermChange } from '../model/changes.ts';
import { spreadsOf, type Difference } from '../model/difference.ts';
import type { Interval } from '../model/quantities.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { sameSpread, spreadOf, type Spread } from '../model/spread.ts';
import type { UnitForms } from '../model/types.ts';
import { alike, counted } from './format.ts';
import { spreadText } from './spread.ts';
import { phaseName, termName } from './term.ts';
import { unitBeside } from './unit-beside.ts';
import { words } from './words.ts';

/** How many facts a summary states before it says how many more there are. */
const MOST = 6;
const MOST_FIGURES = 4;

type Names = { issues: readonly IssueName[]; keyIssues: readonly string[] };

type Fact = {
  change: TermChange;
  sort: 'figure' | 'added' | 'dropped' | 'denied';
  text: string;
  /** Key issues first, then main terms, then what has a number; ties keep the reading order. */
  rank: number;
};

/**
 * The changes between two proposals in a few sentences: figures with what they were before, what is
 * new, what is not reported any more. Figures are spans over all accounts.
 */
export function changeSummary(changes: readonly TermChange[], names: Names): string {
  const changed = changes.filter(({ kind }) => kind !== 'same');
  const told = pick(changes.flatMap((change) => factOf(change, changes, names) ?? []));
  const more = changed.filter((change) => !told.some((fact) => fact.change === change)).length;
  const { nothing, onlyWords, more: andMore, ...lists } = words.changes.summary;
  if (changed.length === 0 && told.length === 0) return nothing;
  if (told.length === 0) return counted(more, onlyWords);
  const texts = (sort: Fact['sort']) =>
    told.filter((fact) => fact.sort === sort).map(({ text }) => text);
  return [
    ...texts('figure').map((text) => `${text}.`),
    ...(['added', 'dropped', 'denied'] as const).flatMap((sort) => {
      const listed = texts(sort);
      return listed.length > 0 ? [lists[sort](words.join.semicolon(listed))] : [];
    }),
    ...(more > 0 ? [counted(more, andMore)] : []),
  ].join(' ');
}

/** The facts to state: figures before all, then in turn what is new, denied and gone. */
function pick(facts: readonly Fact[]): Fact[] {
  const of = (sort: Fact['sort']) =>
    facts.filter((fact) => fact.sort === sort).toSorted((a, b) => a.rank - b.rank);
  const [added, denied, dropped] = [of('added'), of('denied'), of('dropped')];
  const others = Array.from({ length: MOST }, (_, i) => [added[i], denied[i], dropped[i]]).flat();
  const figures = of('figure').slice(0, MOST_FIGURES);
  return [...figures, ...others.filter((fact) => fact !== undefined)].slice(0, MOST);
}

/** What a summary can say of a change; null where only the wording differs, or nothing does. */
function factOf(change: TermChange, changes: readonly TermChange[], names: Names): Fact | null {
  const { kind, before, after } = change;
  const [from, to] = [spreadOf(before?.reports ?? []), spreadOf(after?.reports ?? [])];
  const { name, carrier } = nameOf(change, changes, names.issues);
  const beside = (counted: UnitForms, figure: Interval) => {
    const unit = unitBeside(carrier, counted, figure);
    return unit === null ? '' : ` ${unit}`;
  };
  const figure = (spread: Spread) => spreadText(spread, beside(spread.forms, spread));
  const key = names.keyIssues.indexOf(change.issue);
  const fact = (sort: Fact['sort'], text: string): Fact => ({
    change,
    sort,
    text,
    rank:
      (key < 0 ? names.keyIssues.length : key) * 4 +
      (change.scope === 'all' ? 0 : 2) +
      (from || to ? 0 : key < 0 ? 5 : 1),
  });
  if (isDenied(after) && !isDenied(before)) return fact('denied', name);
  if (kind === 'dropped') return fact('dropped', from ? `${name} ${figure(from)}` : name);
  if (kind === 'added') return fact('added', to ? `${name} ${figure(to)}` : name);
  const moved = movedText(change.difference, name, beside);
  if (moved) return fact('figure', moved);
  if (kind === 'reworded' && to)
    return fact('figure', words.changes.nowNumber(`${name} ${figure(to)}`));
  if (kind === 'reworded' && from)
    return fact('figure', words.changes.nowWords(name, figure(from)));
  return null;
}

/** The spans of all accounts before and after; where they are the same, the headlines. */
function movedText(
  difference: Difference,
  name: string,
  beside: (counted: UnitForms, figure: Interval) => string,
): string | null {
  const spreads = spreadsOf(difference);
  if (!spreads) return null;
  const { from, to } = spreads;
  if (difference.kind === 'number' && sameSpread(from, to)) {
    const { from: had, to: has } = difference;
    const [before, now] = alike([had, has] as const);
    const unit = had.said || has.said ? '' : beside(has.forms, has);
    return words.changes.headlineMoved(`${name} ${now}${unit}`, before, spreadText(to));
  }
  return words.changes.moved(`${name} ${spreadText(to, beside(to.forms, to))}`, spreadText(from));
}

/**
 * "Pause", "Aid (trucks a day)", "Release (women, second phase)", and the part of it that may
 * say what is counted: the scope, or the issue where the scope is the main one.
 */
function nameOf(
  change: TermChange,
  changes: readonly TermChange[],
  issues: readonly IssueName[],
): { name: string; carrier: string } {
  const { issue, scope } = termName(issues, change);
  const main = change.scope === 'all';
  const inOtherPhase = changes.some(
    (other) =>
      other.issue === change.issue && other.scope === change.scope && other.slot !== change.slot,
  );
  const phase = inOtherPhase || (change.phase ?? 1) > 1 ? phaseName(change) : null;
  const details = [...(main ? [] : [scope]), ...(phase === null ? [] : [phase])];
  return {
    name: details.length > 0 ? words.join.brackets(issue, words.join.comma(details)) : issue,
    carrier: main ? issue : scope,
  };
}
