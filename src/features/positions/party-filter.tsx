import { positionsWords } from '#language/positions.ts';
import { counted } from '../../messages/format.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  /** Each with how many positions there are of it. */
  parties: readonly (Named & { count: number })[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Whose positions are shown: one party, or several; all where none is chosen. */
export function PartyFilter({ parties, chosen, onChange }: Props) {
  const shown = parties
    .filter(({ id }) => chosen.includes(id))
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <fieldset>
      <legend className="text-sm font-semibold text-soft">{positionsWords.onlyThose}</legend>
      <div className="grid">
        {parties.map(({ id, name, count }) => (
          <label key={id} className="inline-flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              className="size-4.5"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <DataText>{name}</DataText> <span className="text-soft">{count}</span>
          </label>
        ))}
      </div>
      <p className="sr-only" role="status">
        {chosen.length > 0 && counted(shown, positionsWords.count.positions)}
      </p>
    </fieldset>
  );
}
