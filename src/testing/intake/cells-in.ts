import type { Quantity } from '../../model/types.ts';
import { spokenIn } from '../spoken-in.ts';

type Words = () => Promise<object>;
type Files = Readonly<Record<'index' | 'grammar' | 'spelled' | 'folding', Words>>;

/** How cells are read in a language, told in a line each. */
export async function cellsIn({ index, grammar, spelled, folding }: Files) {
  const { readDate, readNumber, numberText, soundsLikeTwo, weakestRung, readTruth } =
    await spokenIn(
      {
        'index.ts': index,
        'intake-grammar.ts': grammar,
        'intake-spelled.ts': spelled,
        'folding.ts': folding,
      },
      async () => ({
        ...(await import('../../intake/grammar/dates.ts')),
        ...(await import('../../intake/grammar/numbers.ts')),
        ...(await import('../../intake/grammar/number-text.ts')),
        ...(await import('../../intake/grammar/speakers.ts')),
        ...(await import('../../intake/grammar/truth.ts')),
      }),
    );
  return {
    numberText: (number: Pick<Quantity, 'min' | 'max' | 'approximate'>) => numberText(number),
    readNumber: (written: string) => readNumber({ kind: 'text', written }),
    soundsLikeTwo,
    weakestRung,
    readTruth,
    /** "2024-03-10", "~2024-03-10..2024-03-16", or why there is none. */
    date: (written: string): string => {
      const reading = readDate({ kind: 'text', written });
      if (reading.is !== 'read') return reading.is;
      const { start, end, about } = reading;
      return (about ? '~' : '') + (start === end ? start : `${start}..${end}`);
    },
    /** "35..40 days", "~30", "42..", or why there is none. */
    number: (written: string): string => {
      const reading = readNumber({ kind: 'text', written });
      if (reading.is !== 'read') return reading.is;
      const { min, max, approximate, rest } = reading;
      const interval = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
      return `${approximate ? '~' : ''}${interval}${rest ? ` ${rest}` : ''}`;
    },
  };
}
