import type { CardFigure } from '../../model/key-figures.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { keyFigureName, KeyFigureValue } from '../../parts/key-figure.tsx';

type Props = { figures: readonly CardFigure[]; issues: readonly IssueName[] };

/** The key figures of a proposal side by side. */
export function KeyFigures({ figures, issues }: Props) {
  if (figures.length === 0) return null;
  return (
    <dl className="figures mt-2 grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4 lg:gap-x-0">
      {figures.map((figure) => (
        <div key={figure.issue}>
          <dt className="text-sm text-soft">{keyFigureName(figure, issues)}</dt>
          <dd>
            <KeyFigureValue figure={figure} name={keyFigureName(figure, issues)} issues={issues} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
