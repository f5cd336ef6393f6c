import type { ReactNode } from 'react';
import { peopleWords } from '#language/people.ts';
import { number } from '../../messages/format.ts';
import { peopleFor, PEOPLE_SORTS, type PeopleSort } from '../../model/people-list.ts';
import type { PeopleSlice } from '../../model/slices/people-slice.ts';
import type { PeopleView } from '../../urls/people-view.ts';

type Choice<Value> = { value: Value; onChange: (value: Value) => void };

/** For whom the people came who are shown. */
export function ActorChoice(props: Choice<PeopleView['actor']> & { slice: PeopleSlice }) {
  const { slice, value, onChange } = props;
  return (
    <Select label={peopleWords.actor} value={value ?? ''} onChange={(id) => onChange(id || null)}>
      <option value="">{peopleWords.anybody}</option>
      {slice.actors.map(({ id, name }) => (
        <option key={id} value={id}>
          {peopleWords.option(name, number(peopleFor(slice, id).length))}
        </option>
      ))}
    </Select>
  );
}

/** In which order people stand in the list. */
export function SortChoice({ value, onChange }: Choice<PeopleSort>) {
  return (
    <Select
      label={peopleWords.sort}
      value={value}
      onChange={(sort) => onChange(PEOPLE_SORTS.find((one) => one === sort) ?? 'rounds')}
    >
      {PEOPLE_SORTS.map((sort) => (
        <option key={sort} value={sort}>
          {peopleWords.sorts[sort]}
        </option>
      ))}
    </Select>
  );
}

function Select(props: Choice<string> & { label: string; children: ReactNode }) {
  const { label, value, onChange, children } = props;
  return (
    <label className="needs-script no-print text-sm text-soft">
      {label}{' '}
      <select
        className="min-h-11 max-w-full rounded border border-edge bg-raised px-2 text-ink"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </label>
  );
}
