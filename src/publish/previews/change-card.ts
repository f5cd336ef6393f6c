import { changeSummary } from '../../messages/change-summary.ts';
import { counted, date, movedFrom, number } from '../../messages/format.ts';
import { previewWords } from '#language/previews.ts';
import { amountBeside } from '../../messages/unit-beside.ts';
import { words } from '../../messages/words.ts';
import { CHANGE_KINDS, changesBetween, type TermChange } from '../../model/changes.ts';
import type { ChangeSlice } from '../../model/slices/change-slice.ts';
import type { ResolvedProvision } from '../../model/slices/resolve.ts';
import type { About } from '../../model/types.ts';
import {
  accountsBehind,
  footOf,
  giversOf,
  type Card,
  type CardColumn,
  type CardPart,
} from './card.ts';
import { MOST_ON_A_CARD, plain, sourcesText } from './record-cards.ts';
import { labelOf } from './terms.ts';

/** The card of what changed: the numbers that moved, or the summary of the page where none did. */
export function changeCard(slice: ChangeSlice, about: About): Card {
  const [before, after] = [slice.before.proposal, slice.after.proposal];
  const changes = changesBetween(before, after, slice.issues);
  const columns = changes
    .toSorted((a, b) => rank(a, slice.keyIssues) - rank(b, slice.keyIssues))
    .flatMap((change) => movedColumn(change, slice))
    .slice(0, MOST_ON_A_CARD);
  const reports = changes
    .filter(({ kind }) => kind !== 'same')
    .flatMap((change) => [...reportsOf(change.before), ...reportsOf(change.after)]);
  return {
    kind: 'changes',
    collection: about.title,
    dateline: null,
    title: words.changes.titleOf(before.name, after.name),
    pair: [
      { label: previewWords.before(date(before.date)), name: before.name },
      { label: previewWords.after(date(after.date)), name: after.name },
    ],
    line: countsOf(changes),
    columns,
    sentence: { text: changeSummary(changes, slice), givers: accountsBehind(reports) },
    foot: footOf(
      about,
      columns.length > 0 ? previewWords.headlines : sourcesText(Object.keys(slice.sources).length),
    ),
  };
}

/** How many terms moved, came, went, were reworded; what did not change is no news. */
function countsOf(changes: readonly TermChange[]): CardPart[] {
  return CHANGE_KINDS.filter((kind) => kind !== 'same').flatMap((kind) => {
    const { length } = changes.filter((change) => change.kind === kind);
    return length > 0 ? [plain(previewWords.changes(length, words.changes.groups[kind]))] : [];
  });
}

/** Key issues first, then main terms. */
function rank({ issue, scope }: TermChange, keyIssues: readonly string[]): number {
  const key = keyIssues.indexOf(issue);
  return (key < 0 ? keyIssues.length : key) * 2 + (scope === 'all' ? 0 : 1);
}

const reportsOf = (provision: ResolvedProvision | null) => provision?.reports ?? [];

function movedColumn(change: TermChange, { issues }: ChangeSlice): CardColumn[] {
  const { difference } = change;
  if (difference.kind !== 'number') return [];
  const { from, to } = difference;
  const [before] = movedFrom(from, to);
  const label = labelOf(change, issues);
  const { number: value, unit } = amountBeside(label, to);
  const [had, has] = [change.before, change.after].map((side) =>
    reportsOf(side).filter(({ quantity }) => quantity !== null),
  );
  return [
    {
      head: null,
      label,
      figure: { value, unit, before },
      text: null,
      evidence: {
        mark: null,
        text: previewWords.sides(
          counted(had?.length ?? 0, words.figure.number),
          number(has?.length ?? 0),
        ),
      },
      givers: giversOf([...(has ?? []), ...(had ?? [])]),
    },
  ];
}
