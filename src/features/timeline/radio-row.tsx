type Props<Value extends string | number> = {
  /** What is chosen. */
  legend: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** One of a few, side by side. Plain radio buttons: they choose before script has come, and the style sheet sees it. */
export function RadioRow<Value extends string | number>(props: Props<Value>) {
  const { legend, name, options, chosen, onChoose } = props;
  return (
    <fieldset className="inline-flex flex-wrap gap-1.5">
      <legend className="sr-only">{legend}</legend>
      {options.map(({ value, label }) => (
        <label
          key={value}
          className="inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line bg-raised px-3 py-1 hover:border-accent has-checked:border-accent has-checked:bg-tint has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
