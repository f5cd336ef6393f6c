import { categoryTexts } from '../messages/categories.ts';
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
export function KeyFigureValue(props: {
  figure: CardFigure;
  name: string;
  issues: readonly IssueName[];
}) {
  const { figure, name, issues } = props;
  const { number, unit } = amountBeside(name, figure.leads);
  const rests = evidence(figure);
  if (figure.categories)
    return (
      <>
        {categoryTexts(figure.categories, figure.issue, issues).map((text, i) => (
          <span key={text} className="block font-serif leading-snug font-semibold">
            {text}
            {i < (figure.categories?.length ?? 0) - 1 && (
              <span className="sr-only">{words.between.semicolon}</span>
            )}
          </span>
        ))}{' '}
        <span className="block text-sm leading-snug text-soft">
          {words.figure.together(number, rests)}
        </span>
      </>
    );
  return (
    <>
      <span className="font-serif text-2xl leading-tight font-semibold">
        <Isolated>{number}</Isolated>
      </span>
      {unit && <span className="text-sm text-soft"> {unit}</span>}
      <span className="block text-sm leading-snug">
        <AgreementMark agreement={figure.agreement} text={rests} />
      </span>
    </>
  );
}
