import type { ReactNode } from 'react';
import { date } from '../messages/format.ts';
import { evidenceInShort } from '../messages/evidence.ts';
import { tabledText } from '../messages/tabled.ts';
import { amountBeside } from '../messages/unit-beside.ts';
import { words } from '../messages/words.ts';
import type { CardProposal, IssueName } from '../model/slices/index-slice.ts';
import { Isolated } from '../ui/isolated.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { CompareToggle } from './compare-toggle.tsx';
import { DataText } from './data-text.tsx';

type Props = {
  /** Without figures, what the picture tells of it is all. */
  proposal: Pick<CardProposal, 'id' | 'name' | 'date' | 'tabledBy'> & Partial<CardProposal>;
  issues?: readonly IssueName[];
  /** What the picture tells of it. */
  children?: ReactNode;
};

const NONE: readonly IssueName[] = [];

/** What a picture tells of a proposal at whose mark a reader is: its name, its figures, and what can be done with it. */
export function TextCard({ proposal, issues = NONE, children }: Props) {
  const { id, name, tabledBy, figures = [] } = proposal;
  return (
    <>
      <p>
        <Link
          to={paths.proposal.to(id)}
          className="font-serif text-base leading-snug font-semibold"
        >
          <DataText>{name}</DataText>
        </Link>{' '}
        <span className="block text-soft">
          {words.join.comma([date(proposal.date), tabledText(tabledBy)])}{' '}
        </span>
      </p>
      {children}
      {figures.length > 0 && (
        <ul className="mt-1 border-t border-hair pt-1">
          {figures.map((figure) => {
            const issue = issues.find((one) => one.id === figure.issue)?.name ?? figure.issue;
            const { number, unit } = amountBeside(issue, figure.leads);
            return (
              <li key={figure.issue}>
                <span className="text-soft">{issue}</span>{' '}
                <b>
                  <Isolated>{number}</Isolated>
                </b>{' '}
                {unit} <span className="text-soft">{evidenceInShort(figure)}</span>
              </li>
            );
          })}
        </ul>
      )}
      <CompareToggle id={id} name={name} />
    </>
  );
}
