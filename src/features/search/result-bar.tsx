import { words } from '../../messages/words.ts';
import { buttonClass } from '../../ui/styles.ts';
import type { HomeView } from '../../urls/home-view.ts';
import type { Chip } from './chips.ts';
import type { Matches } from './matches.ts';

type Props = {
  shown: number;
  all: number;
  chips: readonly Chip[];
  view: Pick<HomeView, 'sort' | 'view'>;
  state: Matches['state'];
  onChange: (change: Partial<HomeView>) => void;
  onReset: () => void;
};

/** How many rounds are shown, why, how and in which order, and the way back to all. */
export function ResultBar({ shown, all, chips, view, state, onChange, onReset }: Props) {
  return (
    <div className="needs-script no-print mt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status">
          {state === 'loading' ? words.search.loading : words.search.results(shown, all)}
          {state === 'partial' && <span className="block text-differ">{words.search.failed}</span>}
          {state === 'failed' && (
            <span className="block text-differ">{words.search.notSearched}</span>
          )}
        </p>
        <p className="ms-auto flex" role="group" aria-label={words.search.view}>
          {(['cards', 'list'] as const).map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={view.view === value}
              className="min-h-11 border border-edge px-3 text-soft not-first:border-s-0 first:rounded-s last:rounded-e aria-pressed:bg-tint aria-pressed:font-semibold aria-pressed:text-ink"
              onClick={() => onChange({ view: value })}
            >
              {words.search.views[value]}
            </button>
          ))}
        </p>
        <label className="text-soft">
          {words.search.sort}{' '}
          <select
            className="min-h-11 rounded border border-edge bg-raised px-2 text-ink"
            value={view.sort}
            onChange={(event) => onChange({ sort: event.target.value as HomeView['sort'] })}
          >
            {(['new', 'old'] as const).map((value) => (
              <option key={value} value={value}>
                {words.search.sorts[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chips.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <button
                type="button"
                className="min-h-9 rounded-sm border border-tint bg-tint px-3 text-sm hover:text-accent"
                aria-label={words.search.remove(label)}
                onClick={() => onChange(without)}
              >
                {label} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={`${buttonClass} min-h-9 text-sm`} onClick={onReset}>
              {words.search.reset}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
