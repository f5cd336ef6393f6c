import { keyFiguresOf, type KeyFigure } from '../../model/key-figures.ts';
import { byRung } from '../../model/ladder.ts';
import { quantityKey } from '../../model/quantities.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ResolvedProvision } from '../../model/slices/resolve.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import { evidence } from '../../messages/evidence.ts';
import { categoryTexts } from '../../messages/categories.ts';
import { termName } from '../../messages/term.ts';
import { amountBeside } from '../../messages/unit-beside.ts';
import { giversOf, type CardColumn } from './card.ts';
import { words } from '../../messages/words.ts';

type Named = { issues: readonly IssueName[]; keyIssues: readonly string[] };

/** "Pause, first phase", "Aid, trucks a day". A term tied to no phase names none. */
export function labelOf(
  term: { issue: string; scope: string; phase: number | null },
  issues: readonly IssueName[],
): string {
  const { issue, scope, phase } = termName(issues, term);
  return words.join.comma([issue, term.scope !== 'all' && scope, term.phase !== null && phase]);
}

/** A column for each key figure of a proposal. */
export function figureColumns(proposal: FullProposal, { issues, keyIssues }: Named): CardColumn[] {
  return keyFiguresOf(proposal.provisions, keyIssues).map((figure) => {
    const label = labelOf({ ...figure, scope: 'all' }, issues);
    const { number, unit } = amountBeside(label, figure.leads);
    const joined = categoryTexts(figure.categories ?? [], figure.issue, issues);
    const rests = evidence(figure);
    return {
      head: null,
      label,
      figure: joined.length > 0 ? null : { value: number, unit, before: null },
      text: joined.length > 0 ? words.join.semicolon(joined) : null,
      evidence: {
        mark: figure.agreement,
        text: joined.length > 0 ? words.figure.together(number, rests) : rests,
      },
      givers: giversOf(reportsBehind(proposal, figure)),
    };
  });
}

/** The accounts that give exactly the figure that stands for a term, or one of those that tie. */
function reportsBehind({ provisions }: FullProposal, figure: KeyFigure) {
  const asked = new Set(figure.leads.map(quantityKey));
  const reports = provisions.find(({ id }) => id === figure.provision)?.reports ?? [];
  return reports.filter(({ quantity }) => quantity !== null && asked.has(quantityKey(quantity)));
}

/** The strongest of these accounts as a sentence, with who gave it; null if there is none. */
function accountColumn(accounts: ResolvedProvision['reports']): CardColumn | null {
  const [account] = byRung(accounts);
  if (!account) return null;
  return {
    head: null,
    label: null,
    figure: null,
    text: account.text,
    evidence: null,
    givers: { ...giversOf([account]), say: 'bare' },
  };
}

/** The terms that most accounts tell of, two at most, each by its strongest account in words. */
export function wordsColumns(proposal: FullProposal, { issues, keyIssues }: Named): CardColumn[] {
  const order = [...keyIssues, ...issues.map(({ id }) => id)];
  const place = ({ issue }: ResolvedProvision) => order.indexOf(issue);
  return proposal.provisions
    .toSorted((a, b) => b.reports.length - a.reports.length || place(a) - place(b))
    .slice(0, 2)
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((provision) => {
      const column = accountColumn(provision.reports);
      return column ? [{ ...column, label: labelOf(provision, issues) }] : [];
    });
}

/** A figure that stands alone, and beside it the strongest account of it in words. */
export function withAccount(proposal: FullProposal, named: Named): CardColumn[] {
  const [figure] = keyFiguresOf(proposal.provisions, named.keyIssues);
  const [column] = figureColumns(proposal, named);
  if (!figure || !column) return [];
  const account = accountColumn(reportsBehind(proposal, figure));
  if (!account) return [column];
  // Who gave the only account stands below its words, and once is enough.
  return [figure.of === 1 ? { ...column, givers: null } : column, account];
}
