import { headlineOf, type Headline } from '../model/agreement.ts';
import { isDenied, type TermChange } from '../model/changes.ts';
import type { Difference } from '../model/difference.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { counted, isBare, isOneFigure, spelled, tied } from './format.ts';
import { phaseName, termName } from './term.ts';
import { countedIn, unitIsIn } from './unit-beside.ts';
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
 * new, what is not reported any more. Figures are headlines, with their ties.
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
    ...texts('figure').map((text) => words.join.sentence(words.atStart(text))),
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
  const { kind, before, after, difference } = change;
  const [from, to] = [headlineOf(before?.reports ?? []), headlineOf(after?.reports ?? [])];
  const { name, subject, carrier } = nameOf(change, changes, names.issues);
  const named = (headline: Headline | null) =>
    headline ? words.join.comma([name, figureText(headline.leads, carrier)]) : name;
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
  if (kind === 'dropped') return fact('dropped', named(from));
  if (kind === 'added') return fact('added', named(to));
  if (difference.kind === 'number')
    return fact('figure', movedText(difference, subject(to), carrier));
  if (kind === 'reworded' && to)
    return fact('figure', words.changes.nowNumber(name, figureText(to.leads, carrier)));
  if (kind === 'reworded' && from)
    return fact('figure', words.changes.nowWords(name, figureText(from.leads, carrier)));
  return null;
}

/** A figure beside its name, with its unit where that does not say what is counted. */
function figureText(leads: Headline['leads'], carrier: string): string {
  return unitIsIn(carrier, leads) ? tied(leads) : spelled(...leads);
}

/** Headline against headline; the unit stands once, with the later one. */
function movedText(
  { from, to }: Extract<Difference, { kind: 'number' }>,
  subject: string,
  carrier: string,
): string {
  const had = isBare([...from, ...to]) ? tied(from) : spelled(...from);
  const text = isOneFigure(from) && isOneFigure(to) ? words.moves.went : words.moves.apart;
  return text(subject, had, figureText(to, carrier));
}

/**
 * "Pause", "Aid (trucks a day)", "Release (women, second phase)"; the same as the subject of a sentence,
 * "the pause", "hostages (second phase)"; and the part of it that may say what is counted: the scope, or the
 * issue where the scope is the main one.
 */
function nameOf(
  change: TermChange,
  changes: readonly TermChange[],
  issues: readonly IssueName[],
): { name: string; subject: (of: Headline | null) => string; carrier: string } {
  const { issue, scope } = termName(issues, change);
  const main = change.scope === 'all';
  const inOtherPhase = changes.some(
    (other) =>
      other.issue === change.issue && other.scope === change.scope && other.slot !== change.slot,
  );
  const phase = inOtherPhase || (change.phase ?? 1) > 1 ? phaseName(change) : null;
  const details = [...(main ? [] : [scope]), ...(phase === null ? [] : [phase])];
  const qualified = (text: string) =>
    details.length > 0 ? words.join.brackets(text, words.join.comma(details)) : text;
  return {
    name: qualified(issue),
    subject: (of) => qualified(main ? words.moves.the(issue, countedIn(issue, of)) : issue),
    carrier: main ? issue : scope,
  };
}
