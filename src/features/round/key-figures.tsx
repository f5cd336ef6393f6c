import type { CardFigure } from '../../model/key-figures.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { keyFigureName, KeyFigureValue } from '../../parts/key-figure.tsx';

type Props = { figures: readonly CardFigure[]; issues: readonly IssueName[] };

/** The key figures of a proposal side by side. */
export function KeyFigures({ figures, issues }: Props) {
  if (figures.length === 0) return null;
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.issue}>
          <dt>{keyFigureName(figure, issues)}</dt>
          <dd>
            <KeyFigureValue figure={figure} name={keyFigureName(figure, issues)} issues={issues} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
