import { words } from '../../messages/words.ts';
import { FACETS, type Facet } from '../../model/facet-list.ts';
import type { Status } from '../../model/types.ts';
import { DateInput } from '../../parts/date-field.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { fieldClass } from '../../ui/styles.ts';
import type { HomeView } from '../../urls/home-view.ts';
import { Choice } from './choice.tsx';
import type { Option } from './option-names.ts';
import type { Results } from './use-results.ts';

type Props = {
  view: HomeView;
  options: Record<Facet, Option[]>;
  results: Pick<Results, 'counts' | 'having'>;
  onChange: (change: Partial<HomeView>, options?: { replace?: boolean }) => void;
};

/** Values of a facet that stand open; the rest fold away, unless one of them is chosen. */
const OPEN = 7;

/** Values that the fold holds: what fewer rounds have is found by its name. */
const MOST_FOLDED = 80;

const groupClass = 'border-b border-line py-3.5';
const legendClass = 'float-start w-full pb-1 font-semibold';

const HAVING = [
  ['proposal', words.search.hasProposal],
  ['turning-point', words.search.hasTurningPoint],
] as const;

/** A range of dates, the facets as groups of checkboxes, and two switches; each choice with its count. */
export function Facets({ view, options, results: { counts, having }, onChange }: Props) {
  const choices = (facet: Facet, list: readonly Option[]) =>
    list.map((option) => {
      const chosen = view[facet].includes(option.id);
      return (
        <Choice
          key={option.id}
          chosen={chosen}
          count={counts[facet].get(option.id) ?? 0}
          onToggle={() =>
            onChange({
              [facet]: chosen
                ? view[facet].filter((id) => id !== option.id)
                : [...view[facet], option.id],
            })
          }
        >
          {facet === 'status' ? <StatusMark status={option.id as Status} /> : option.name}
        </Choice>
      );
    });

  return (
    <>
      <fieldset className={groupClass}>
        <legend className={legendClass}>{words.search.dates}</legend>
        <div className="clear-both grid gap-2">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="text-sm text-soft">
              {words.search[end]}
              <DateInput
                className={fieldClass}
                value={view[end]}
                onChange={(day, options) => onChange({ [end]: day }, options)}
              />
            </label>
          ))}
        </div>
      </fieldset>
      {/* Where no round has a value there is nothing to choose. */}
      {FACETS.filter((facet) => options[facet].length > 0).map((facet) => {
        const open = options[facet].slice(0, OPEN);
        const folded = options[facet]
          .slice(OPEN)
          .filter(({ id }, i) => i < MOST_FOLDED || view[facet].includes(id));
        const left = options[facet].length - open.length - folded.length;
        return (
          <fieldset key={facet} className={groupClass}>
            <legend className={legendClass}>{words.search.facets[facet]}</legend>
            <ul className="clear-both">{choices(facet, open)}</ul>
            {folded.length > 0 && (
              <details open={folded.some(({ id }) => view[facet].includes(id))}>
                <summary className="min-h-7 text-soft">
                  {words.search.more(folded.length + left)}
                </summary>
                <ul>{choices(facet, folded)}</ul>
                {left > 0 && <p className="text-soft">{words.search.fewer(left)}</p>}
              </details>
            )}
          </fieldset>
        );
      })}
      <fieldset className="py-3.5">
        <legend className={legendClass}>{words.search.has}</legend>
        <ul className="clear-both">
          {HAVING.map(([has, name]) => (
            <Choice
              key={has}
              chosen={view.has === has}
              count={having[has]}
              onToggle={() => onChange({ has: view.has === has ? null : has })}
            >
              {name}
            </Choice>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
