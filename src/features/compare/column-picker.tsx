import { words } from '../../messages/words.ts';
import { fieldClass } from '../../ui/styles.ts';

type Props = {
  names: readonly string[];
  pair: readonly [number, number];
  onChange: (pair: [number, number]) => void;
};

/** On a narrow screen: which two of up to five columns are shown. */
export function ColumnPicker({ names, pair, onChange }: Props) {
  return (
    <fieldset className="no-print mb-2 grid grid-cols-2 gap-3 lg:hidden">
      <legend className="sr-only">{words.compare.shown}</legend>
      {([0, 1] as const).map((side) => (
        <select
          key={side}
          className={fieldClass}
          aria-label={side === 0 ? words.compare.left : words.compare.right}
          value={pair[side]}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            const other = pair[1 - side] as number;
            // Choosing what the other side shows exchanges the two.
            const rest = chosen === other ? pair[side] : other;
            onChange(side === 0 ? [chosen, rest] : [rest, chosen]);
          }}
        >
          {names.map((name, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}
