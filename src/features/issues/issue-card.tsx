import { issueWords } from '#language/issues.ts';
import { attribution } from '../../messages/attribution.ts';
import { evidence } from '../../messages/evidence.ts';
import { figureText } from '../../messages/figure-text.ts';
import type { Step } from '../../model/issue-steps.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import { PositionLead } from './issue-steps.tsx';
import { termPath } from './issue-points.ts';

/** What is told of a mark: the figure, on what it rests, who says so, when, and what can be done with it. */
export function IssueCard({ step }: { step: Step }) {
  const { proposal, figure, terms } = step;
  const shown = figure ?? terms[0];
  const [strongest] = shown?.reports ?? [];
  return (
    <TextCard proposal={proposal}>
      {shown?.headline && figure ? (
        <p className="mt-1">
          <b className="font-serif text-lg font-semibold">
            <Isolated>{figureText(shown.headline)}</Isolated>
          </b>{' '}
          <AgreementMark
            agreement={shown.headline.agreement}
            text={evidence(shown.headline)}
          />{' '}
        </p>
      ) : (
        strongest && (
          <p className="mt-1">
            <DataText>{strongest.text}</DataText>{' '}
          </p>
        )
      )}
      {strongest && <p className="text-soft">{attribution(strongest.attribution)} </p>}
      {shown && (
        <Link to={termPath(proposal.id, shown.term.id)} className={apartLinkClass}>
          {issueWords.account}
        </Link>
      )}
    </TextCard>
  );
}

/** What a party said: when, its words, who said it. */
export function PositionCard({ position }: { position: PositionEntry }) {
  return (
    <>
      <p>
        <PositionLead position={position} />
      </p>
      <p className="mt-1">
        <DataText>{position.text}</DataText>{' '}
      </p>
      <p className="text-soft">{attribution(position.attribution)} </p>
    </>
  );
}
