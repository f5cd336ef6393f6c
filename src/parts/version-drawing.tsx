import { briefly, counted, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { Version } from '../model/agreement.ts';
import { Intervals, type Scale } from '../ui/intervals.tsx';

/** Every version of a term on one scale, with the same in words for who cannot see it. */
export function VersionDrawing(props: { versions: readonly Version[]; scale: Scale }) {
  const { versions, scale } = props;
  return (
    <Intervals
      intervals={versions.map(({ quantity, accounts }) => ({ ...quantity, weight: accounts }))}
      scale={scale}
      labels={{ from: number(scale.from), to: number(scale.to) }}
      label={words.figure.drawing(
        words.join.semicolon(
          versions.map(({ quantity, accounts }) =>
            words.figure.version(briefly(quantity), counted(accounts, words.figure.number)),
          ),
        ),
      )}
    />
  );
}
