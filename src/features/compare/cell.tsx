import { Link } from 'react-router';
import { attribution } from '../../messages/attribution.ts';
import { counted, interval } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { headlineOf, type Headline } from '../../model/agreement.ts';
import type { Cell, Column, Part } from '../../model/compare.ts';
import { sumOut } from '../../model/evidence-filter.ts';
import { byRung } from '../../model/ladder.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { nothingLeftText } from '../../messages/left-out.ts';
import { evidence } from '../../messages/evidence.ts';
import { RungTag } from '../../parts/rung-tag.tsx';
import { SourceLine } from '../../parts/sources.tsx';
import { HeadlineNumber } from '../../parts/headline-number.tsx';
import { VersionDrawing } from '../../parts/version-drawing.tsx';
import type { Scale } from '../../ui/intervals.tsx';
import { paths } from '../../urls/paths.ts';

/** What one column says of one term. */
export function TermCell({
  cell,
  column,
  scale,
  notes,
}: {
  cell: Cell;
  column: Column;
  scale: Scale | null;
  notes: ReadonlyMap<string, number>;
}) {
  if (cell.state === 'not-reported' || cell.state === 'nothing-tabled')
    return <Empty state={cell.state} />;
  if (cell.state === 'filtered') return <Hidden parts={cell.parts} />;
  return (
    <>
      {cell.state === 'absent' && <Empty state="absent" />}
      {cell.parts.map((part) => (
        <CellPart
          key={part.provision.id}
          part={part}
          column={column}
          scale={scale}
          notes={notes}
          absent={cell.state === 'absent'}
        />
      ))}
    </>
  );
}

function Empty({ state }: { state: 'absent' | 'not-reported' | 'nothing-tabled' }) {
  return (
    <p className="text-sm text-soft italic" title={words.compare.emptyMeaning[state]}>
      {words.compare.empty[state]}
    </p>
  );
}

/** The filter leaves no account: how many there are, and why they are not shown. */
function Hidden({ parts }: { parts: readonly Part[] }) {
  const out = sumOut(parts.map((part) => part.out));
  return (
    <p className="text-sm text-soft italic" title={words.compare.emptyMeaning.filtered}>
      {nothingLeftText(out)}
    </p>
  );
}

function CellPart(props: {
  part: Part;
  column: Column;
  scale: Scale | null;
  notes: ReadonlyMap<string, number>;
  absent: boolean;
}) {
  const { part, column, scale, notes, absent } = props;
  const { reports } = part.provision;
  const strongest = byRung(reports);
  const headline = headlineOf(reports);
  const first = strongest[0];
  return (
    <div className="not-first:mt-3" data-claim={part.provision.id}>
      {column.proposals.length > 1 && (
        <p className="text-sm font-semibold text-soft">{part.proposal.name}</p>
      )}
      {headline ? (
        <Numbers headline={headline} scale={scale} />
      ) : (
        !absent && first && <p className="leading-snug">{first.text}</p>
      )}
      {notes.size > 0 && (
        <sup className="hidden print:inline">
          {reports.map(({ id }) => notes.get(id)).join(', ')}
        </sup>
      )}
      <details className="mt-1 text-sm">
        <summary className="min-h-6 text-soft hover:text-accent">
          {headline
            ? words.compare.accounts(counted(reports.length, words.figure.number))
            : counted(reports.length, words.figure.inWords)}
        </summary>
        <ul>
          {strongest.map((report) => (
            <li key={report.id} data-claim={report.id} className="border-t border-hair py-2">
              <RungTag rung={report.attribution.kind} />{' '}
              {report.quantity && <b className="font-semibold">{interval(report.quantity)} </b>}
              {report.text}
              <p className="text-soft">
                {attribution(report.attribution)} ·{' '}
                <SourceLine ids={report.sources} sources={column.sources} /> ·{' '}
                <Link
                  to={`${paths.proposal.to(part.proposal.id)}#${report.id}`}
                  data-claim=""
                  className="no-print text-accent"
                  aria-label={words.cite.linkTo(report.text)}
                >
                  {words.cite.link}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Numbers({ headline, scale }: { headline: Headline; scale: Scale | null }) {
  return (
    <>
      <p>
        <HeadlineNumber quantity={headline.quantity} />
      </p>
      {scale && (
        <div className="my-1">
          <VersionDrawing versions={headline.versions} scale={scale} />
        </div>
      )}
      <p className="text-sm leading-snug">
        <AgreementMark agreement={headline.agreement} text={evidence(headline)} />
      </p>
    </>
  );
}
