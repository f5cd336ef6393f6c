import { issueWords } from '#language/issues.ts';
import { phaseName } from '../../messages/term.ts';
import { offered } from '../../model/issue-offer.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import { EVERY_SCOPE, type IssueViewState } from '../../urls/issue-view.ts';

type Props = {
  slice: IssueSlice;
  view: IssueViewState;
  /** The scope that is shown, whether it was asked for or not. */
  scope: string | null;
  onChange: (change: Partial<IssueViewState>) => void;
};

type Option = { id: string; name: string };

/** Which term of the issue, of which phase, tabled by whom, in which order: in one line. */
export function IssueControls({ slice, view, scope, onChange }: Props) {
  const { issue, views, background } = slice;
  const offers = offered(slice);
  const names = new Map(issue.scopes.map(({ id, name }) => [id, name]));
  const scopes = offers.map(({ scope: id, proposals }): Option => ({
    id: id ?? EVERY_SCOPE,
    name: issueWords.option(id === null ? issueWords.every : (names.get(id) ?? id), proposals),
  }));
  const phases = offers.find((offer) => offer.scope === scope)?.phases ?? [];
  const first = slice.scope ?? EVERY_SCOPE;
  return (
    <>
      <Choice
        label={issueWords.scope}
        value={scope ?? EVERY_SCOPE}
        options={scopes}
        onChoose={(id) => onChange({ scope: id === first ? null : id, phase: null })}
      />
      {phases.length > 1 && (
        <Choice
          label={issueWords.phase}
          value={view.phase === null ? '' : String(view.phase)}
          options={[
            {
              id: '',
              name: views.some((one) => one.scope === scope)
                ? issueWords.firstPhase
                : issueWords.everyPhase,
            },
            ...phases.map((phase) => ({
              id: phase === null ? 'none' : String(phase),
              name: phaseName({ phase }) ?? '',
            })),
          ]}
          onChoose={(id) =>
            onChange({ phase: id === '' ? null : id === 'none' ? 'none' : Number(id) })
          }
        />
      )}
      {background.sides.length > 0 && (
        <Choice
          label={issueWords.side}
          value={view.side ?? ''}
          options={[{ id: '', name: issueWords.anySide }, ...background.sides]}
          onChoose={(id) => onChange({ side: id || null })}
        />
      )}
      <Choice
        label={issueWords.sort}
        value={view.sort}
        options={[
          { id: 'date', name: issueWords.byDate },
          { id: 'value', name: issueWords.byValue },
        ]}
        onChoose={(id) => onChange({ sort: id === 'value' ? 'value' : 'date' })}
      />
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (id: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className="min-w-0 text-sm text-soft">
      <span className="block">{label}</span>
      <select
        className="min-h-11 max-w-full rounded border border-edge bg-raised px-2 text-ink max-sm:w-full sm:max-w-56"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
