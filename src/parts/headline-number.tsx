import { amount } from '../messages/format.ts';
import type { Headline } from '../model/agreement.ts';
import { classes } from '../ui/classes.ts';
import { Isolated } from '../ui/isolated.tsx';

type Props = {
  leads: Headline['leads'];
  /** Where one term has a block of its own, and not a cell beside others. */
  large?: boolean;
};

/** The number of a headline, or those that tie, with the unit. */
export function HeadlineNumber({ leads, large = false }: Props) {
  const { number, unit } = amount(...leads);
  return (
    <>
      <span
        className={classes(
          'font-serif leading-tight font-semibold',
          large ? 'text-3xl' : 'text-2xl',
        )}
      >
        <Isolated>{number}</Isolated>
      </span>
      {unit && (
        <span
          className={classes('font-serif text-soft', large ? '' : 'text-sm')}
        >{` ${unit}`}</span>
      )}
    </>
  );
}
