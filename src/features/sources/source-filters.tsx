import { useCallback } from 'react';
import { languageName } from '../../messages/language-name.ts';
import { words } from '../../messages/words.ts';
import type { SourcesPart } from '../../model/slices/source-parts.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import { fieldClass } from '../../ui/styles.ts';
import type { SourcesView } from '../../urls/sources-view.ts';
import { useDraft } from '../../urls/use-draft.ts';

type Props = {
  /** What the choices offer. */
  offered: Pick<SourcesPart, 'languages' | 'years'>;
  view: SourcesView;
  onChange: (change: Partial<SourcesView>, options?: { replace?: boolean }) => void;
};

/** Time without a keystroke after which the list follows, in milliseconds. */
const PAUSE = 200;

/** Choices over the sources, each a plain select, with what the dataset has. */
export function SourceFilters({ offered: { languages, years }, view, onChange }: Props) {
  const find = useDraft(
    view.q,
    useCallback((q: string) => onChange({ q }, { replace: true }), [onChange]),
    { pause: PAUSE },
  );
  const choices = [
    {
      name: 'kind' as const,
      label: words.sources.kind,
      options: SOURCE_KINDS.map((id) => ({ id: id as string, name: words.sourceKinds[id] })),
    },
    {
      name: 'language' as const,
      label: words.sources.language,
      options: languages.map((id) => ({ id, name: languageName(id) })),
    },
    {
      name: 'year' as const,
      label: words.sources.year,
      options: years.map((id) => ({ id, name: id === 'undated' ? words.sources.undated : id })),
    },
    {
      name: 'via' as const,
      label: words.sources.via,
      options: [
        { id: 'own', name: words.sources.viaOwn },
        { id: 'other', name: words.sources.viaOther },
        { id: 'repeating', name: words.sources.viaRepeating },
      ],
    },
  ];
  return (
    <search className="needs-script no-print mt-6 grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr]">
      <label className="text-sm text-soft max-lg:col-span-2">
        {words.sources.find}
        <input
          type="search"
          className={fieldClass}
          placeholder={words.sources.findPlaceholder}
          {...find}
        />
      </label>
      {choices.map(({ name, label, options }) => (
        <label key={name} className="text-sm text-soft">
          {label}
          <select
            className={fieldClass}
            value={view[name] ?? ''}
            onChange={(event) => onChange({ [name]: event.target.value || null })}
          >
            <option value="">{words.sources.any}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
