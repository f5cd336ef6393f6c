import { useState } from 'react';
import { issueWords } from '#language/issues.ts';
import { attribution } from '../../messages/attribution.ts';
import { evidence } from '../../messages/evidence.ts';
import { counted, date } from '../../messages/format.ts';
import { figureText } from '../../messages/figure-text.ts';
import { tabledByText } from '../../messages/tabled.ts';
import { phaseName } from '../../messages/term.ts';
import { words } from '../../messages/words.ts';
import { firstDay, type Step, type StepTerm } from '../../model/issue-steps.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import { byCode } from '../../model/text.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ClaimRow } from '../../parts/claim-row.tsx';
import { CompareToggle } from '../../parts/compare-toggle.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { buttonClass } from '../../ui/styles.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { termPath } from './issue-points.ts';
import { StepBefore } from './step-before.tsx';

type Props = {
  slice: IssueSlice;
  steps: readonly Step[];
  /** Positions that stand among the steps, by date. */
  among: readonly PositionEntry[];
  /** Whether steps stand in order of time: then positions find their place. */
  inTime: boolean;
};

/** Rows that are shown before somebody asks for more; a dataset of the common size fits whole. */
const AT_A_TIME = 250;

type Line = { day: string } & ({ step: Step } | { position: PositionEntry });

/** Every proposal that speaks of an issue, a row each: when, who tabled it, what it says, what the step before said. */
export function IssueSteps({ slice, steps, among, inTime }: Props) {
  const lines: Line[] = [
    ...steps.map((step) => ({ step, day: firstDay(step.proposal.date) })),
    ...among.map((position) => ({ position, day: firstDay(position.date) })),
  ];
  const [most, setMost] = useState(AT_A_TIME);
  const ordered = inTime ? lines.toSorted((a, b) => byCode(a.day, b.day)) : lines;
  return (
    <>
      <ol className="steps border-t border-line">
        {ordered.slice(0, most).map((line) =>
          'step' in line ? (
            <StepRow key={line.step.proposal.id} slice={slice} step={line.step} />
          ) : (
            <li key={line.position.id} className="border-b border-hair bg-raised py-1">
              <ul className="claims">
                <ClaimRow
                  claim={line.position}
                  sources={slice.sources}
                  lead={<PositionLead position={line.position} />}
                />
              </ul>
            </li>
          ),
        )}
      </ol>
      {ordered.length > most && (
        <button
          type="button"
          className={`${buttonClass} needs-script mt-4`}
          onClick={() => setMost(most + AT_A_TIME)}
        >
          {issueWords.more(Math.min(AT_A_TIME, ordered.length - most))}
        </button>
      )}
    </>
  );
}

/** Whose position it is, and of when. */
export function PositionLead({ position }: { position: PositionEntry }) {
  return (
    <>
      <b>
        <DataText>{position.party.name}</DataText>
      </b>{' '}
      <span className="text-soft">
        {position.date ? date(position.date) : issueWords.undated}
      </span>{' '}
    </>
  );
}

function StepRow({ slice, step }: { slice: IssueSlice; step: Step }) {
  const { proposal, figure, terms } = step;
  // The number that stands for it comes first; what else it says of the issue, below.
  const rest = terms.filter((one) => one !== figure);
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hair py-3 md:grid-cols-[6.5rem_minmax(0,15rem)_minmax(0,1fr)_auto]">
      <p className="text-sm leading-6 text-soft">{date(proposal.date)} </p>
      <div>
        <Link
          to={paths.proposal.to(proposal.id)}
          className="inline-block py-0.5 font-serif leading-snug font-semibold no-underline hover:underline"
        >
          <DataText>{proposal.name}</DataText>
        </Link>{' '}
        <p className="text-sm text-soft">
          {tabledByText(proposal.tabledBy)}
          {proposal.agreed && (
            <>
              {words.between.dot}
              <b className="text-accent">{words.statuses.agreement}</b>
            </>
          )}{' '}
        </p>
      </div>
      <div className="min-w-0">
        {figure && <TermLine slice={slice} shown={figure} large />}
        {rest.map((shown) => (
          <TermLine key={shown.term.id} slice={slice} shown={shown} />
        ))}
      </div>
      <CompareToggle id={proposal.id} name={proposal.name} />
    </li>
  );
}

function TermLine(props: { slice: IssueSlice; shown: StepTerm; large?: boolean }) {
  const { slice, shown, large = false } = props;
  const { term, reports, headline } = shown;
  const scope = slice.issue.scopes.find(({ id }) => id === term.scope)?.name;
  const [strongest] = reports;
  const detail = words.join.comma([!large && scope, phaseName({ phase: term.phase })]);
  return (
    <div className="pb-1.5">
      <p>
        {headline && (
          <b
            className={
              large ? 'font-serif text-2xl leading-tight font-semibold' : 'font-serif font-semibold'
            }
          >
            <Isolated>{figureText(headline)}</Isolated>
          </b>
        )}{' '}
        {headline && (
          <span className="text-sm">
            <AgreementMark agreement={headline.agreement} text={evidence(headline)} />{' '}
          </span>
        )}
        {!headline && strongest && (
          <>
            {strongest.absent && (
              <span className="text-soft">
                {words.figure.absent}
                {words.between.colon}
              </span>
            )}
            <DataText>{strongest.text}</DataText>{' '}
          </>
        )}
      </p>
      <p className="text-sm text-soft">
        {detail}
        {words.between.dot}
        {strongest && !headline && (
          <>
            {attribution(strongest.attribution)}
            {words.between.dot}
          </>
        )}
        <Link to={termPath(term.proposal, term.id)} className="inline-block py-0.5">
          {counted(reports.length, issueWords.accounts)}
        </Link>{' '}
      </p>
      <StepBefore slice={slice} shown={shown} />
    </div>
  );
}
