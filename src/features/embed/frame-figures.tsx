import { useEdition } from '../../dataset/edition.ts';
import { embedWords } from '#language/embedding.ts';
import { keyFiguresOf } from '../../model/key-figures.ts';
import { byRung } from '../../model/ladder.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from '../../model/slices/resolve.ts';
import { keyFigureName, KeyFigureValue } from '../../parts/key-figure.tsx';
import { ReportText } from '../../parts/report-text.tsx';

type Props = {
  provisions: readonly ResolvedProvision[];
  issues: readonly IssueName[];
  sources: Record<string, ResolvedSource>;
};

/** The key figures of a proposal side by side, and folded below them every account that gives them. */
export function FrameFigures({ provisions, issues, sources }: Props) {
  const figures = keyFiguresOf(provisions, useEdition().keyIssues);
  const reports = new Map(provisions.map((provision) => [provision.id, provision.reports]));
  if (figures.length === 0) return <p className="mt-2 text-soft">{embedWords.frame.noFigures}</p>;
  return (
    <>
      <dl className="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
        {figures.map((figure) => (
          <div
            key={figure.issue}
            className="row-span-2 grid grid-rows-subgrid content-start gap-y-0"
          >
            <dt className="self-end text-sm leading-snug text-soft">
              {keyFigureName(figure, issues)}
            </dt>
            <dd>
              <KeyFigureValue
                figure={figure}
                name={keyFigureName(figure, issues)}
                issues={issues}
              />
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-2 text-sm">
        <summary className="py-0.5 text-soft hover:text-accent">{embedWords.frame.whoSays}</summary>
        {figures.map((figure) => (
          <div key={figure.issue} className="mt-2">
            <p className="font-semibold">{keyFigureName(figure, issues)}</p>
            <ul>
              {byRung(reports.get(figure.provision) ?? []).map((report) => (
                <li key={report.id} className="border-t border-hair py-1.5">
                  <ReportText report={report} sources={sources} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </>
  );
}
