import { amountBeside } from '../messages/unit-beside.ts';
import { words } from '../messages/words.ts';
import type { CardFigure } from '../model/key-figures.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { AgreementMark } from './agreement-mark.tsx';
import { evidence } from '../messages/evidence.ts';
import { Isolated } from '../ui/isolated.tsx';

/** The name of a key figure: its issue, and its phase if it has one. */
export function keyFigureName({ issue, phase }: CardFigure, issues: readonly IssueName[]): string {
  const name = issues.find(({ id }) => id === issue)?.name ?? issue;
  return words.join.comma([name, phase !== null && words.phase.name(phase)]);
}

/**
 * A key figure as number and evidence: the headline, and what disagrees with it. It stands below its
 * name, and has its unit where that does not say what is counted.
 */
export function KeyFigureValue({ figure, name }: { figure: CardFigure; name: string }) {
  const { number, unit } = amountBeside(name, figure.quantity);
  return (
    <>
      <span className="font-serif text-2xl leading-tight font-semibold">
        <Isolated>{number}</Isolated>
      </span>
      {unit && <span className="text-sm text-soft"> {unit}</span>}
      <span className="block text-sm leading-snug">
        <AgreementMark agreement={figure.agreement} text={evidence(figure)} />
      </span>
    </>
  );
}
