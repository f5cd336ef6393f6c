import { citeLinkClass } from '../../ui/styles.ts';
import { counted } from '../../messages/format.ts';
import type { SaidOf } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import type { Column, Part } from '../../model/compare.ts';
import { byRung } from '../../model/ladder.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ReportText } from '../../parts/report-text.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

type Notes = ReadonlyMap<string, number>;

/** What a figure or a text rests on, and folded below it every account. */
export function EvidenceNote(props: {
  text: string;
  of: Extract<SaidOf, { is: 'evidence' }>;
  column: Column;
  notes: Notes;
}) {
  const { text, of, column, notes } = props;
  if (!of.headline)
    return <FoldedAccounts part={of.part} column={column} notes={notes} summary={text} />;
  const { length } = of.part.provision.reports;
  return (
    <>
      <p className="text-sm leading-snug">
        <AgreementMark agreement={of.headline.agreement} text={text} />
      </p>
      <FoldedAccounts
        part={of.part}
        column={column}
        notes={notes}
        summary={words.compare.accounts(counted(length, words.figure.number))}
      />
    </>
  );
}

/** The accounts of a part, the strongest first; on paper their numbers instead. */
export function FoldedAccounts(props: {
  part: Part;
  column: Column;
  notes: Notes;
  summary?: string;
}) {
  const { part, column, notes, summary } = props;
  const { reports } = part.provision;
  return (
    <>
      {notes.size > 0 && (
        <sup className="hidden print:inline">
          {words.join.comma(reports.map(({ id }) => notes.get(id)))}
        </sup>
      )}
      <details className="mt-1 text-sm">
        <summary className="min-h-6 text-soft hover:text-accent">
          {summary ?? counted(reports.length, words.figure.inWords)}
        </summary>
        <ul>
          {byRung(reports).map((report) => (
            <li key={report.id} data-claim={report.id} className="border-t border-hair py-2">
              <ReportText report={report} sources={column.sources}>
                {words.between.dot}
                <Link
                  to={`${paths.proposal.to(part.proposal.id)}#${report.id}`}
                  data-claim=""
                  className={citeLinkClass}
                  aria-label={words.cite.linkTo(report.text)}
                >
                  {words.cite.link}
                </Link>
              </ReportText>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
