import { words } from '../../messages/words.ts';
import { FACETS, type Facet } from '../../model/facets.ts';
import type { Status } from '../../model/types.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { fieldClass } from '../../ui/styles.ts';
import type { HomeView } from '../../urls/home-view.ts';
import type { Option } from './option-names.ts';

type Props = {
  view: HomeView;
  options: Record<Facet, Option[]>;
  counts: Record<Facet, Map<string, number>>;
  withProposal: number;
  onChange: (change: Partial<HomeView>) => void;
};

/** The facets as groups of checkboxes with counts, a switch, and a range of dates. */
export function Facets({ view, options, counts, withProposal, onChange }: Props) {
  return (
    <>
      {FACETS.map((facet) => (
        <fieldset key={facet} className="border-b border-line py-3.5">
          <legend className="float-start w-full pb-1 font-semibold">
            {words.search.facets[facet]}
          </legend>
          <ul className="clear-both">
            {options[facet].map((option) => {
              const count = counts[facet].get(option.id) ?? 0;
              const chosen = view[facet].includes(option.id);
              return (
                <li key={option.id}>
                  <label
                    className={`flex min-h-7 items-center gap-2.5 py-0.5 ${count === 0 && !chosen ? 'text-soft opacity-75' : ''}`}
                  >
                    <input
                      type="checkbox"
                      className="size-4.5 shrink-0"
                      checked={chosen}
                      onChange={() =>
                        onChange({
                          [facet]: chosen
                            ? view[facet].filter((id) => id !== option.id)
                            : [...view[facet], option.id],
                        })
                      }
                    />
                    <span className="min-w-0 flex-1 leading-snug">
                      {facet === 'status' ? (
                        <StatusMark status={option.id as Status} />
                      ) : (
                        option.name
                      )}
                    </span>
                    <span className="text-soft">{count}</span>
                  </label>
                </li>
              );
            })}
          </ul>
        </fieldset>
      ))}
      <fieldset className="border-b border-line py-3.5">
        <legend className="float-start w-full pb-1 font-semibold">{words.search.has}</legend>
        <label className="clear-both flex min-h-7 items-center gap-2.5 py-0.5">
          <input
            type="checkbox"
            className="size-4.5"
            checked={view.has === 'proposal'}
            onChange={() => onChange({ has: view.has === 'proposal' ? null : 'proposal' })}
          />
          <span className="flex-1">{words.search.hasProposal}</span>
          <span className="text-soft">{withProposal}</span>
        </label>
        <label className="flex min-h-7 items-center gap-2.5 py-0.5">
          <input
            type="checkbox"
            className="size-4.5"
            checked={view.has === 'turning-point'}
            onChange={() =>
              onChange({ has: view.has === 'turning-point' ? null : 'turning-point' })
            }
          />
          <span>{words.search.hasTurningPoint}</span>
        </label>
      </fieldset>
      <fieldset className="py-3.5">
        <legend className="float-start w-full pb-1 font-semibold">{words.search.dates}</legend>
        <div className="clear-both grid gap-2">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="text-sm text-soft">
              {words.search[end]}
              <input
                type="date"
                className={fieldClass}
                value={view[end] ?? ''}
                onChange={(event) => onChange({ [end]: event.target.value || null })}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
