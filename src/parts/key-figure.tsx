import { interval, unit } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { CardFigure } from '../model/key-figures.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { AgreementMark } from './agreement-mark.tsx';
import { evidence } from '../messages/evidence.ts';

/** The name of a key figure: its issue, and its phase if it has one. */
export function keyFigureName({ issue, phase }: CardFigure, issues: readonly IssueName[]): string {
  const name = issues.find(({ id }) => id === issue)?.name ?? issue;
  return phase === null ? name : `${name}, ${words.phase.name(phase)}`;
}

/** A key figure as number and evidence: the headline, and what disagrees with it. */
export function KeyFigureValue({ figure }: { figure: CardFigure }) {
  return (
    <>
      <span className="font-serif text-2xl leading-tight font-semibold">
        {interval(figure.quantity)}
      </span>
      {figure.quantity.unit === 'day' && (
        <span className="text-sm text-soft"> {unit('day', figure.quantity)}</span>
      )}
      <span className="block text-sm leading-snug">
        <AgreementMark agreement={figure.agreement} text={evidence(figure)} />
      </span>
    </>
  );
}
