import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from '../../model/slices/resolve.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ClaimRow } from '../../parts/claim-row.tsx';
import { nothingLeftText } from '../../messages/left-out.ts';
import { evidence } from '../../messages/evidence.ts';
import { termName } from '../../messages/term.ts';
import { HeadlineNumber } from '../../parts/headline-number.tsx';
import { TermHeading } from '../../parts/term-heading.tsx';
import { VersionDrawing } from '../../parts/version-drawing.tsx';
import { scaleOf } from '../../ui/intervals.tsx';

type Props = {
  provision: ResolvedProvision;
  /** Whether its text has phases: then a term of none is of the whole deal. */
  phased: boolean;
  filter: EvidenceFilter;
  issues: readonly IssueName[];
  sources: Record<string, ResolvedSource>;
};

/** A term with its headline and its drawing on the left, every account of it on the right. */
export function ProvisionBlock({ provision: whole, phased, filter, issues, sources }: Props) {
  const { kept, out } = filterClaims(whole.reports, filter, sources);
  const provision = { ...whole, reports: kept };
  const name = termName(issues, { ...provision, phased });
  return (
    <section
      id={provision.id}
      className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <header>
        <TermHeading name={name} />
        {kept.length > 0 && <ProvisionFigure provision={provision} />}
      </header>
      {kept.length === 0 && <p className="text-sm text-soft italic">{nothingLeftText(out)}</p>}
      <ul>
        {provision.reports.map((report) => (
          <ClaimRow
            key={report.id}
            claim={report}
            sources={sources}
            lead={
              report.absent && (
                <span className="me-1 text-soft">
                  {words.figure.absent}
                  {words.between.colon}
                </span>
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

function ProvisionFigure({ provision: { reports } }: { provision: ResolvedProvision }) {
  const headline = headlineOf(reports);
  if (!headline)
    return (
      <p className="mt-1 text-sm">
        <AgreementMark agreement="words" text={counted(reports.length, words.figure.inWords)} />
      </p>
    );
  const { versions } = headline;
  const drawn = versions.map(({ quantity, accounts }) => ({ ...quantity, weight: accounts }));
  const scale = scaleOf(drawn);
  return (
    <>
      <p className="mt-1">
        <HeadlineNumber leads={headline.leads} large />
      </p>
      <p className="text-sm leading-snug">
        <AgreementMark agreement={headline.agreement} text={evidence(headline)} />
      </p>
      {scale && versions.length > 1 && (
        <div className="mt-2">
          <VersionDrawing versions={versions} scale={scale} />
        </div>
      )}
    </>
  );
}
