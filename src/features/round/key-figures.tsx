import { interval, unit } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { KeyFigure } from '../../model/key-figures.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { evidence } from '../../parts/figure.ts';

type Props = { figures: readonly KeyFigure[]; issues: readonly IssueName[] };

/** The key figures of a proposal side by side: the headline, and what disagrees with it. */
export function KeyFigures({ figures, issues }: Props) {
  if (figures.length === 0) return null;
  return (
    <dl className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4 lg:gap-x-0">
      {figures.map((figure) => (
        <div
          key={figure.issue}
          className="lg:border-s lg:border-line lg:px-3 lg:first:border-s-0 lg:first:ps-0"
        >
          <dt className="text-sm text-soft">
            {issues.find(({ id }) => id === figure.issue)?.name ?? figure.issue}
            {figure.phase !== null && `, ${words.phase.name(figure.phase)}`}
          </dt>
          <dd>
            <span className="font-serif text-2xl leading-tight font-semibold">
              {interval(figure.quantity)}
            </span>
            {figure.quantity.unit === 'day' && (
              <span className="text-sm text-soft"> {unit('day', figure.quantity)}</span>
            )}
            <span className="block text-sm leading-snug">
              <AgreementMark agreement={figure.agreement} text={evidence(figure)} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
