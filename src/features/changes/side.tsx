import { citeLinkClass } from '../../ui/styles.ts';
import { attribution } from '../../messages/attribution.ts';
import { counted } from '../../messages/format.ts';
import { otherPhase } from '../../messages/term.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import { isDenied } from '../../model/changes.ts';
import type { ResolvedProvision, ResolvedSource } from '../../model/slices/resolve.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { evidence } from '../../messages/evidence.ts';
import { RungTag } from '../../parts/rung-tag.tsx';
import { SourceLine } from '../../parts/sources.tsx';
import { classes } from '../../ui/classes.ts';
import { HeadlineNumber } from '../../parts/headline-number.tsx';
import { VersionDrawing } from '../../parts/version-drawing.tsx';
import type { Scale } from '../../ui/intervals.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  /** "Before" or "After". */
  label: string;
  change: { phase: number | null };
  provision: ResolvedProvision | null;
  proposal: FullProposal;
  sources: Record<string, ResolvedSource>;
  /** The scale that both sides share. */
  scale: Scale | null;
};

/** What is reported of a term on one side: the headline with its drawing, then every account. */
export function Side({ label, change, provision, proposal, sources, scale }: Props) {
  const denied = isDenied(provision);
  const phase = provision && otherPhase(change, { proposal, provision });
  return (
    <div
      className={classes('min-w-0', provision === null && 'text-soft')}
      data-claim={provision?.id}
    >
      <p className="text-sm font-semibold md:sr-only">{label}</p>
      {phase && <p className="text-sm text-soft">{phase}</p>}
      {provision === null && <p className="italic">{words.changes.notReported}</p>}
      {denied && <p className="text-soft italic">{words.changes.absent}</p>}
      {provision && (
        <>
          {!denied && <SideFigure reports={provision.reports} scale={scale} />}
          <ul className="mt-1 text-sm">
            {provision.reports.map((report) => (
              <li key={report.id} data-claim={report.id} className="border-t border-hair py-2">
                <p>
                  <RungTag rung={report.attribution.kind} />{' '}
                  {report.absent && !denied && (
                    <span className="text-soft">
                      {words.figure.absent}
                      {words.between.colon}
                    </span>
                  )}
                  <DataText>{report.text}</DataText>
                </p>
                <div className="leading-6 text-soft">
                  {attribution(report.attribution)}
                  {words.between.dot}
                  <SourceLine ids={report.sources} sources={sources} />
                  {words.between.dot}
                  <Link
                    to={`${paths.proposal.to(proposal.id)}#${report.id}`}
                    data-claim=""
                    className={citeLinkClass}
                    aria-label={words.cite.linkTo(report.text)}
                  >
                    {words.cite.link}
                  </Link>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function SideFigure(props: { reports: ResolvedProvision['reports']; scale: Scale | null }) {
  const { reports, scale } = props;
  const headline = headlineOf(reports);
  if (!headline)
    return (
      <p className="text-sm">
        <AgreementMark agreement="words" text={counted(reports.length, words.figure.inWords)} />
      </p>
    );
  const { versions } = headline;
  return (
    <>
      <p>
        <HeadlineNumber leads={headline.leads} />
      </p>
      <p className="text-sm leading-snug">
        <AgreementMark agreement={headline.agreement} text={evidence(headline)} />
      </p>
      {scale && (
        <div className="mt-1.5 mb-2">
          <VersionDrawing versions={versions} scale={scale} />
        </div>
      )}
    </>
  );
}
