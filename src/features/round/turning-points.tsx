import { date, dates, number } from '../../messages/format.ts';
import { evidenceInShort } from '../../messages/evidence.ts';
import { amountBeside } from '../../messages/unit-beside.ts';
import { words } from '../../messages/words.ts';
import type { CardFigure } from '../../model/key-figures.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { turningPointsOf, type TurningPoint } from '../../model/turning-points.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { classes } from '../../ui/classes.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** Figures of a point: what fits under its name in a ninth of the page. */
const FIGURES = 2;

/**
 * So many columns share a wide window. Their number is said ahead: by what has come of a page, the first would be as
 * wide as all, and be pushed together by each that follows.
 */
const COLUMNS = [
  '',
  'lg:grid-cols-1',
  'lg:grid-cols-2',
  'lg:grid-cols-3',
  'lg:grid-cols-4',
  'lg:grid-cols-5',
  'lg:grid-cols-6',
  'lg:grid-cols-7',
  'lg:grid-cols-8',
  'lg:grid-cols-9',
] as const;

/**
 * The story in one look: the turning points in a line, in order of time, each with its first key figures.
 * Where the line is longer than the window, it is moved along by itself.
 */
export function TurningPoints({ index }: { index: IndexSlice }) {
  const { about, rounds, tally } = index;
  const all = tally ? [...tally.turning, ...rounds] : rounds;
  const points = turningPointsOf({ about, rounds: all }, FIGURES);
  if (points.length === 0) return null;
  const count = words.home.small[points.length] ?? number(points.length);
  return (
    <section className="mt-5 border-t border-ink pt-2.5" aria-labelledby="turning-points">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <b id="turning-points" className="font-semibold">
          {words.atStart(words.home.turningPoints(count))}
        </b>{' '}
        <Link
          to={`${paths.home.to()}?has=turning-point&sort=old`}
          className="needs-script no-print inline-flex min-h-6 items-center text-sm"
        >
          {words.home.turningPointsOnly}
        </Link>
      </p>
      <ol
        className={classes(
          'mt-1 grid snap-x auto-cols-[9rem] grid-flow-col grid-rows-[repeat(4,auto)] overflow-x-auto pt-1.5 pb-2 lg:auto-cols-[7rem] print:auto-cols-[minmax(0,1fr)]',
          COLUMNS[points.length] ?? '',
        )}
      >
        {points.map((point) => (
          <Point key={point.round.id} point={point} keyIssues={index.about.keyIssues} />
        ))}
      </ol>
    </section>
  );
}

function Point(props: { point: TurningPoint; keyIssues: readonly string[] }) {
  const { round, proposal, figures } = props.point;
  return (
    <li className="row-span-4 grid snap-start grid-rows-subgrid content-start border-t-2 border-edge pe-3 text-sm leading-snug">
      <p className="text-soft before:-mt-[0.3rem] before:mb-1 before:block before:size-2 before:rounded-full before:bg-ink">
        {proposal ? date(proposal.date) : dates(round.dates)}
      </p>
      <p className="font-serif text-base leading-tight font-semibold">
        <Link
          to={proposal ? paths.proposal.to(proposal.id) : paths.round.to(round.id)}
          className="no-underline hover:underline"
        >
          <DataText>{proposal?.name ?? round.title}</DataText>
        </Link>
      </p>
      {figures.map((figure) => (
        // The same issue stands on the same line in every point, so that the eye can go along.
        <Figure key={figure.issue} figure={figure} isFirst={figure.issue === props.keyIssues[0]} />
      ))}
      {figures.length === 0 && (
        <p className="pt-1.5">
          <StatusMark status={round.outcome.status} />
        </p>
      )}
    </li>
  );
}

/** A figure that stands without a name, and so always with its unit. */
function Figure({ figure, isFirst }: { figure: CardFigure; isFirst: boolean }) {
  const { number: text, unit } = amountBeside('', figure.leads);
  return (
    <p className={classes('pt-1.5', isFirst ? 'row-start-3' : 'row-start-4')}>
      <b className="font-serif text-lg leading-tight font-semibold">
        <Isolated>{text}</Isolated>
      </b>{' '}
      {unit}
      <span className="block text-xs">
        <AgreementMark agreement={figure.agreement} text={evidenceInShort(figure)} />
      </span>
    </p>
  );
}
