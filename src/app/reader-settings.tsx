import { setSlash, setTheme, THEMES, useSlash, useTheme, type Theme } from '../device/theme.ts';
import { words } from '../messages/words.ts';

/** How this device shows every page: its colours, and whether "/" leads to the search. */
export function ReaderSettings() {
  const theme = useTheme();
  const slash = useSlash();
  return (
    <p className="needs-script no-print">
      <label>
        {words.site.theme}{' '}
        <select
          className="ms-1 min-h-10 rounded border border-edge bg-raised px-2 text-ink"
          value={theme}
          onChange={(event) => setTheme(event.target.value as Theme)}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {words.site.themes[value]}
            </option>
          ))}
        </select>
      </label>{' '}
      <label className="inline-flex min-h-10 items-center gap-2 sm:ms-4">
        <input
          type="checkbox"
          className="size-4.5"
          checked={slash}
          onChange={() => setSlash(!slash)}
        />
        {words.site.slash}
      </label>
    </p>
  );
}
