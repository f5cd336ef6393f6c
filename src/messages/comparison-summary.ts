import { headlineOf, sameLeads, type Headline } from '../model/agreement.ts';
import type { Cell, Column, TermRow } from '../model/compare.ts';
import type { Comparison } from '../model/comparison.ts';
import { categoriesInCell } from './categories.ts';
import { isBare, isOneFigure, list, spelled, tied } from './format.ts';
import { countedIn } from './unit-beside.ts';
import { words } from './words.ts';

/** How many key figures the sentence names, by the number of columns from two on: of many columns one fills it. */
const MOST_FIGURES = [3, 2, 2, 1];
/** The longest sentence that is read at a glance. Figures at its end give way. */
const MOST_WORDS = 30;

/** A key figure in each column; null where no account gives it. */
type Figure = {
  name: string;
  counted: string | null;
  headlines: (Headline | null)[];
  /** What the range of a column joins, in words; empty where it is no such range. */
  joined: string[];
};

/**
 * What the columns of a comparison say of the key figures, in a sentence: headline against headline, with
 * ties and ranges as they are. That a figure moved is said only of a text and the one that builds on it.
 * Null where no two columns have one figure.
 */
export function comparisonSummary(comparison: Comparison): string | null {
  const { columns } = comparison;
  const most = MOST_FIGURES[columns.length - 2] ?? 1;
  const comparable = keyFigures(comparison).filter(
    ({ headlines }) => headlines.filter((one) => one !== null).length > 1,
  );
  // Where there is room for one figure, it is one that tells the columns apart, and that in few words.
  const worth = (figure: Figure) => Number(differs(figure)) + Number(endsOf(figure) !== null);
  const figures = (
    most > 1 ? comparable : comparable.toSorted((a, b) => worth(b) - worth(a))
  ).slice(0, most);
  const say = columns.length === 2 && buildsOn(columns) ? movement : sideBySide(columns.length);
  for (let count = figures.length; count > 0; count--) {
    const text = say(figures.slice(0, count));
    if (count === 1 || text.split(' ').length <= MOST_WORDS) return text;
  }
  return null;
}

/** Whether two columns that give a figure give another. */
function differs({ headlines }: Figure): boolean {
  const [first, ...others] = headlines.filter((one) => one !== null);
  return others.some((other) => first && !sameLeads(first, other));
}

/** Whether the second of two columns is a text that builds on the first. */
function buildsOn([first, second]: readonly Column[]): boolean {
  const [before, ...others] = first?.proposals ?? [];
  const [after, ...more] = second?.proposals ?? [];
  if (!before || !after || others.length + more.length > 0) return false;
  return after.parents.some(({ id }) => id === before.id);
}

/** The key figures in their order: of each issue its main term in the first phase that has it. */
function keyFigures(comparison: Comparison): Figure[] {
  const { edition, allTerms, issues } = comparison;
  return edition.keyIssues.flatMap((key) => {
    const row = allTerms.find(
      ({ issue, scope, cells }) =>
        issue === key && scope === 'all' && cells.some((cell) => headlineIn(cell) !== null),
    );
    const name = issues.find(({ id }) => id === key)?.name ?? key;
    return row ? figureOf(row, name, comparison) : [];
  });
}

function figureOf(row: TermRow, name: string, comparison: Comparison): Figure[] {
  const headlines = row.cells.map(headlineIn);
  const given = headlines.find((headline) => headline !== null);
  if (!given) return [];
  const joined = row.cells.map((cell, i) =>
    cell.state === 'reported'
      ? list(cell.parts.flatMap((part) => categoriesInCell(comparison, i, part)))
      : '',
  );
  return [{ name, counted: countedIn(name, given), headlines, joined }];
}

/** The headline of a cell; null where it has none, or several texts have one each. */
function headlineIn(cell: Cell): Headline | null {
  if (cell.state !== 'reported') return null;
  const [only, ...others] = cell.parts.flatMap(
    ({ provision }) => headlineOf(provision.reports) ?? [],
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** "The pause stayed at six weeks. Hostages went from 35 to 40, prisoners from 200–300 to 400." */
function movement(figures: readonly Figure[]): string {
  type Clause = { sort: 'stayed' | 'went' | 'apart'; first: string; next: string };
  const clauses = figures.map((figure): Clause => {
    const { name, counted, headlines, joined } = figure;
    const [from, to] = headlines as [Headline, Headline];
    const the = words.moves.the(name, counted);
    const [had, has] = inSentence(figure) as [string, string];
    if (sameLeads(from, to))
      return {
        sort: 'stayed',
        first: words.moves.stayed(the, has),
        next: words.moves.stayedToo(the, has),
      };
    if (joined.some(Boolean) || !isOneFigure(from.leads) || !isOneFigure(to.leads)) {
      const text = words.moves.apart(the, had, has);
      return { sort: 'apart', first: text, next: text };
    }
    return {
      sort: 'went',
      first: words.moves.went(the, had, has),
      next: words.moves.wentToo(the, had, has),
    };
  });
  const sorts = [...new Set(clauses.map(({ sort }) => sort))];
  const sentences = sorts.flatMap((sort) => {
    const [head, ...rest] = clauses.filter((clause) => clause.sort === sort);
    if (!head) return [];
    if (sort === 'apart') return [head, ...rest].map(({ first }) => first);
    return [words.join.comma([head.first, ...rest.map(({ next }) => next)])];
  });
  return words.join.sentence(words.join.stop(sentences.map(words.atStart)));
}

/** From so many columns on, where the figures lie says more than each of them, which follow below. */
const MANY_COLUMNS = 4;

/** "Pause six weeks in both; hostages 35 and 40; prisoners 200–300 and 400." */
const sideBySide = (columns: number) => (figures: readonly Figure[]) => {
  const clauses = figures.map((figure) => {
    const { name, counted, headlines } = figure;
    const what = words.moves.what(name, counted);
    const ends = columns >= MANY_COLUMNS && differs(figure) ? endsOf(figure) : null;
    if (ends) return words.moves.between(what, ...ends);
    const texts = inSentence(figure);
    const [first, ...others] = headlines;
    const same = others.every((one) => one && first && sameLeads(one, first));
    if (same)
      return (others.length > 1 ? words.moves.inAll : words.moves.inBoth)(what, texts.at(-1) ?? '');
    return words.moves.each(what, figuresText(texts, figure));
  });
  return words.join.sentence(words.atStart(words.join.semicolon(clauses)));
};

/**
 * The least and the greatest of the versions that lead in some column, of those with two ends. Null where that
 * would leave one out that has an open end, or joins categories.
 */
function endsOf({ headlines, joined }: Figure): [low: string, high: string] | null {
  const leads = headlines.flatMap((headline) => headline?.leads ?? []);
  const isClosed = leads.every(({ min, max }) => min !== null && max !== null);
  const [first] = leads.toSorted((a, b) => (a.min ?? 0) - (b.min ?? 0));
  const [last] = leads.toSorted((a, b) => (b.max ?? 0) - (a.max ?? 0));
  if (!isClosed || joined.some(Boolean) || !first || !last || first === last) return null;
  const text = (lead: typeof first) => (isBare(leads) ? tied([lead]) : spelled(lead));
  return [text(first), text(last)];
}

/** Headlines one after another, with their unit where nothing else says it: "35", "42" and "60 days". */
function inSentence({ headlines, counted, joined }: Figure): string[] {
  const bare = isBare(headlines.flatMap((headline) => headline?.leads ?? []));
  return headlines.map((headline, i) => {
    if (headline === null) return words.moves.noFigure;
    const last = headlines.slice(i + 1).every((one) => one === null);
    if (joined[i]) return joined[i];
    return bare && (counted !== null || !last) ? tied(headline.leads) : spelled(...headline.leads);
  });
}

/** The figures of a row, told apart where one of two is a tie. */
function figuresText(texts: readonly string[], { headlines, joined }: Figure): string {
  const [first = '', second = ''] = texts;
  if (texts.length > 2) return words.join.comma(texts);
  const ties = joined.some(Boolean) || headlines.some((one) => (one?.leads.length ?? 0) > 1);
  return ties ? words.moves.andInOther(first, second) : list(texts);
}
