import { figureOf, isDenied, type Figure, type TermChange } from '../model/changes.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { interval, unit } from './format.ts';
import { words } from './words.ts';

/** How many facts a summary states before it says how many more there are. */
const MOST = 6;
const MOST_FIGURES = 4;

/** An interval that takes the plural of its unit. */
const SEVERAL = { min: null, max: 2 };

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
  if (told.length === 0) return onlyWords(more);
  const texts = (sort: Fact['sort']) =>
    told.filter((fact) => fact.sort === sort).map(({ text }) => text);
  return [
    ...texts('figure').map((text) => `${text}.`),
    ...(['added', 'dropped', 'denied'] as const).flatMap((sort) => {
      const listed = texts(sort);
      return listed.length > 0 ? [lists[sort](listed.join('; '))] : [];
    }),
    ...(more > 0 ? [andMore(more)] : []),
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
  const [from, to] = [figureOf(before), figureOf(after)];
  const name = nameOf(change, changes, names.issues);
  const carrier = change.scope === 'all' ? name : (/\((.*)\)/.exec(name)?.[1] ?? '');
  const figure = (q: Figure) => {
    const counted = unit(q.unit, q.span ?? SEVERAL);
    return numbers(q, carrier.toLowerCase().includes(counted.toLowerCase()) ? '' : ` ${counted}`);
  };
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
  if (kind === 'moved' && from && to && numbers(from) !== numbers(to))
    return fact('figure', words.changes.moved(`${name} ${figure(to)}`, numbers(from)));
  if (kind === 'reworded' && to)
    return fact('figure', words.changes.nowNumber(`${name} ${figure(to)}`));
  if (kind === 'reworded' && from)
    return fact('figure', words.changes.nowWords(name, figure(from)));
  return null;
}

/**
 * The span with its unit. A span that is open at both ends would say nothing: two versions are then
 * both given, and of more the numbers that they name, with both of their open ends.
 */
export function numbers({ span, versions }: Figure, unitText = ''): string {
  if (span) return `${interval(span)}${unitText}`;
  const { either, between } = words.changes;
  if (versions.length === 2) return either(versions.map(interval), unitText);
  const ends = versions.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));
  return between(interval({ min: Math.min(...ends), max: Math.max(...ends) }), unitText);
}

/** "Pause", "Aid (trucks a day)", "Hostages released (women, second phase)". */
function nameOf(
  change: TermChange,
  changes: readonly TermChange[],
  issues: readonly IssueName[],
): string {
  const issue = issues.find(({ id }) => id === change.issue);
  const scope = issue?.scopes.find(({ id }) => id === change.scope);
  const inOtherPhase = changes.some(
    (other) =>
      other.issue === change.issue && other.scope === change.scope && other.phase !== change.phase,
  );
  const details = [
    ...(change.scope === 'all' ? [] : [scope?.name ?? change.scope]),
    ...(inOtherPhase || (change.phase ?? 1) > 1
      ? [change.phase === null ? words.phase.any : words.phase.name(change.phase)]
      : []),
  ];
  const name = issue?.name ?? change.issue;
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}
