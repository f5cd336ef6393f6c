import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import { byRung } from '../../model/ladder.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type {
  ResolvedProvision,
  ResolvedReport,
  ResolvedSource,
} from '../../model/slices/resolve.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ClaimList } from '../../parts/claim-list.tsx';
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
  issues: readonly IssueName[];
  sources: Record<string, ResolvedSource>;
};

/**
 * A term with its headline and its drawing on the left, every account of it on the right. Its name stays in view
 * while its accounts go by: over them where the window is narrow, with the figure beside them where it is not.
 */
export function ProvisionBlock({ provision, phased, issues, sources }: Props) {
  return (
    <section id={provision.id} className="term">
      <header>
        <div>
          <TermHeading issue={provision.issue} name={termName(issues, { ...provision, phased })} />
        </div>
        <ProvisionFigure provision={provision} />
      </header>
      <ClaimList claims={byRung(provision.reports)} sources={sources} lead={denial} />
    </section>
  );
}

/** What stands before the words of an account that says that a term is not in the text. */
function denial({ absent }: ResolvedReport) {
  return (
    absent && (
      <span className="me-1 text-soft">
        {words.figure.absent}
        {words.between.colon}
      </span>
    )
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
