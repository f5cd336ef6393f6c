import { issueWords } from '#language/issues.ts';
import type { Headline } from '../model/agreement.ts';
import type { Step } from '../model/issue-steps.ts';
import type { IssueSlice, IssueView } from '../model/slices/issue-slice.ts';
import { NO_SIDE } from '../model/sides.ts';
import { figureLabel } from './figure-text.ts';
import { counted, date, list, number, unit } from './format.ts';
import { SEVERAL } from './unit-beside.ts';
import { words } from './words.ts';

type Figured = Step & { figure: NonNullable<Step['figure']> & { headline: Headline } };
const figured = (steps: readonly Step[]) =>
  steps.filter((step): step is Figured => Boolean(step.figure?.headline));

const ends = ({ figure }: Figured) =>
  figure.headline.leads.flatMap(({ min, max }) => [min, max].filter((value) => value !== null));

/** What a picture of numbers shows, in sentences: how many give one, the first and the last, the extremes, what was agreed. */
export function numbersSentence(
  steps: readonly Step[],
  view: Pick<IssueView, 'forms'>,
  all: number,
): string {
  const having = figured(steps);
  const [first] = having;
  const last = having.at(-1);
  if (!first || !last) return issueWords.nothing;
  const what = issueWords.aNumberOf(unit(view.forms, SEVERAL));
  const of = ({ figure, proposal }: Figured) =>
    [figureLabel(figure.headline), date(proposal.date)] as const;
  const highest = having.reduce((a, b) => (Math.max(...ends(b)) > Math.max(...ends(a)) ? b : a));
  const lowest = having.reduce((a, b) => (Math.min(...ends(b)) < Math.min(...ends(a)) ? b : a));
  const agreed = having.filter(({ proposal }) => proposal.agreed);
  const given = issueWords.give(number(having.length), number(all), what);
  const course =
    having.length === 1
      ? issueWords.only(...of(first))
      : words.join.semicolon([
          issueWords.fromTo(...of(first), ...of(last)),
          highest !== first && highest !== last && issueWords.most(...of(highest)),
          lowest !== first && lowest !== last && issueWords.least(...of(lowest)),
        ]);
  return words.join.sentence(
    words.join.stop([
      words.join.colon(given, course),
      agreed.length > 0 &&
        issueWords.agreedOn(list(agreed.map((step) => issueWords.only(...of(step))))),
    ]),
  );
}

/** What an issue's picture says, in words; of one page of several, of which time it is first. */
export function issueSentence({
  slice,
  view,
  steps,
}: {
  slice: IssueSlice;
  view: IssueView | null;
  steps: readonly Step[];
}): string {
  const { whole, proposals, all } = slice;
  const said = view ? numbersSentence(steps, view, all) : wordsSentence(steps, slice);
  if (!whole) return said;
  const { from = '', to = '' } = whole.spans[whole.part - 1] ?? {};
  const [shown, of] = [number(proposals.length), number(whole.proposals)];
  return words.join.stop([issueWords.pictured(shown, of, words.calendar.months(from, to)), said]);
}

/** What a picture of words shows: how many proposals speak of the issue, of which side, and how many statements stand beside. */
export function wordsSentence(steps: readonly Step[], slice: IssueSlice): string {
  const { background, all, positions } = slice;
  const countOf = (side: string) => steps.filter(({ proposal }) => proposal.side === side).length;
  const bySide = background.sides
    .map(({ id, name }) => ({ count: countOf(id), name }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => issueWords.bySide(number(count), name));
  const others = countOf(NO_SIDE);
  const sides = [...bySide, ...(others > 0 ? [issueWords.byNoSide(number(others))] : [])];
  return words.join.sentence(
    words.join.semicolon([
      words.join.comma([
        issueWords.speak(number(steps.length), number(all)),
        steps.length > 0 && issueWords.bySides(list(sides)),
      ]),
      positions.length > 0 && issueWords.beside(counted(positions.length, issueWords.stated)),
    ]),
  );
}
