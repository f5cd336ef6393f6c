import type { ReactNode } from 'react';
import { attribution } from '../messages/attribution.ts';
import { briefly } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { ResolvedReport, ResolvedSource } from '../model/slices/resolve.ts';
import { Isolated } from '../ui/isolated.tsx';
import { DataText } from './data-text.tsx';
import { RungTag } from './rung-tag.tsx';
import { SourceLine } from './sources.tsx';

type Props = {
  report: ResolvedReport;
  sources: Record<string, ResolvedSource>;
  /** What follows its sources, such as a link to it. */
  children?: ReactNode;
};

/** One account where room is short: rung, number and text in a paragraph, then who said it and the pages. */
export function ReportText({ report, sources, children }: Props) {
  return (
    <>
      <RungTag rung={report.attribution.kind} />{' '}
      {report.quantity && (
        <b>
          <Isolated>{briefly(report.quantity)}</Isolated>{' '}
        </b>
      )}
      <DataText>{report.text}</DataText>
      <div className="leading-6 text-soft">
        {attribution(report.attribution)}
        {words.between.dot}
        <SourceLine ids={report.sources} sources={sources} />
        {children}
      </div>
    </>
  );
}
