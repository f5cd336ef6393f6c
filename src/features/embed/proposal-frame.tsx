import { attribution } from '../../messages/attribution.ts';
import { embedWords } from '#language/embedding.ts';
import { counted, date, list, quantity } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import { byRung } from '../../model/ladder.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { ProposalSlice } from '../../model/slices/round-slice.ts';
import type { ResolvedProvision } from '../../model/slices/resolve.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { evidence } from '../../messages/evidence.ts';
import { venuesText } from '../../messages/place.ts';
import { termDetail, termName } from '../../messages/term.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { paths } from '../../urls/paths.ts';
import { FrameFigures } from './frame-figures.tsx';
import { FrameFoot, FrameLink } from './frame-foot.tsx';
import { claimsIn, publishersOfClaims } from './publishers.ts';
import { DataText } from '../../parts/data-text.tsx';

/** A proposal as an article shows it: who put it to whom, its key figures, its terms folded, the answers. */
export function ProposalFrame({ slice }: { slice: ProposalSlice }) {
  const { proposal, round, issues, sources } = slice;
  const { provisions } = proposal;
  const { frame } = embedWords;
  const to = paths.proposal.to(proposal.id);
  return (
    <>
      <p className="text-sm">
        <b>{date(proposal.date)}</b>{' '}
        <span className="ms-2 text-soft">{venuesText(round.venues)}</span>
      </p>
      <h1 className="font-serif text-xl leading-tight font-semibold sm:text-2xl">
        <FrameLink to={to} className="no-underline hover:underline">
          <DataText>{proposal.name}</DataText>
        </FrameLink>
      </h1>
      <p className="mt-1 text-sm text-soft">{parties(proposal)}</p>
      <div className="mt-3 border-t border-hair">
        <FrameFigures provisions={provisions} issues={issues} sources={sources} />
      </div>
      {provisions.length > 0 && (
        <details className="mt-1.5 text-sm">
          <summary className="py-0.5 text-soft hover:text-accent">
            {counted(provisions.length, frame.terms)}
          </summary>
          <dl className="mt-1">
            {provisions.map((provision) => (
              <Term key={provision.id} provision={provision} issues={issues} />
            ))}
          </dl>
        </details>
      )}
      <h2 className="mt-3 border-t border-hair pt-2 text-sm font-semibold text-soft">
        {words.proposal.answers}
      </h2>
      <Answers responses={proposal.responses} />
      <FrameFoot
        publishers={publishersOfClaims(claimsIn([proposal]), sources)}
        to={to}
        label={frame.openProposal}
      />
    </>
  );
}

function parties({ tabledBy, tabledTo }: FullProposal): string {
  const names = (actors: FullProposal['tabledBy']) => list(actors.map(({ name }) => name));
  return words.join.comma([
    tabledText(tabledBy),
    tabledTo.length > 0 && words.round.tabledTo(names(tabledTo)),
  ]);
}

/** A term in short: its headline with what disagrees, or the words of the strongest account. */
function Term(props: { provision: ResolvedProvision; issues: readonly IssueName[] }) {
  const { provision, issues } = props;
  const { reports } = provision;
  const name = termName(issues, provision);
  const headline = headlineOf(reports);
  const [strongest] = byRung(reports);
  return (
    <div className="border-t border-hair py-1.5">
      <dt>
        <b>
          <DataText>{name.issue}</DataText>
        </b>{' '}
        <span className="text-soft">
          {termDetail({ ...name, phase: provision.phase === null ? null : name.phase })}
        </span>
      </dt>
      <dd>
        {headline ? (
          <>
            <Isolated>{quantity(...headline.leads)}</Isolated>{' '}
            <AgreementMark agreement={headline.agreement} text={evidence(headline)} />
          </>
        ) : (
          strongest && (
            <>
              {strongest.absent && (
                <span className="text-soft">
                  {words.figure.absent}
                  {words.between.colon}
                </span>
              )}
              <DataText>{strongest.text}</DataText>{' '}
              <span className="text-soft">{attribution(strongest.attribution)}</span>
            </>
          )
        )}
      </dd>
    </div>
  );
}

/** The answers in order of time; several accounts of one answer are one line. */
function Answers({ responses }: Pick<FullProposal, 'responses'>) {
  if (responses.length === 0)
    return <p className="text-sm text-soft">{words.proposal.noAnswers}</p>;
  const lines = new Map(
    responses.map((response) => [
      `${response.party.id} ${response.stance} ${response.date}`,
      response,
    ]),
  );
  return (
    <ul className="text-sm">
      {[...lines].map(([key, { party, stance, date: day }]) => (
        <li key={key}>
          <b>
            <DataText>{party.name}</DataText>
          </b>
          {words.between.colon}
          {words.inSentence(words.stances[stance])}
          {day && (
            <span className="text-soft">
              {words.between.comma}
              {date(day)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
