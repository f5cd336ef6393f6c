import { words } from '../../messages/words.ts';

type Props = {
  names: readonly string[];
  pair: readonly [number, number];
  onChange: (pair: [number, number]) => void;
};

/**
 * On a narrow screen: which two of up to five columns are shown. The field lies unseen over a box that says the
 * number: the names are longer than half a screen, and stand in full in the list and in the heads below.
 */
export function ColumnPicker({ names, pair, onChange }: Props) {
  return (
    <fieldset className="no-print mb-1 grid grid-cols-2 gap-3 roomy:hidden">
      <legend className="sr-only">{words.compare.shown}</legend>
      {([0, 1] as const).map((side) => (
        <span
          key={side}
          className="relative flex min-h-11 items-center rounded border border-edge bg-raised px-3 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent"
        >
          <span aria-hidden="true">
            {words.compare.ofColumns(pair[side] + 1, names.length)}{' '}
            <span className="text-xs text-soft">{words.site.opens}</span>
          </span>
          <select
            className="absolute inset-0 w-full opacity-0"
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
        </span>
      ))}
    </fieldset>
  );
}
