import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { MOST_COLUMNS } from '../../model/most-columns.ts';
import type { NamesSlice } from '../../model/slices/names-slice.ts';
import { classes } from '../../ui/classes.ts';
import { fieldClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { candidatesOf, offersFor, type Candidate } from './candidates.ts';

type Props = { index: NamesSlice; chosen: readonly string[]; onAdd: (id: string) => void };

/**
 * A field that finds proposals and rounds by name, place or date, and the list from which they are added: by
 * mouse, or with the arrows and Enter while the focus stays in the field.
 */
export function AddColumn({ index, chosen, onAdd }: Props) {
  const [draft, setDraft] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Names are folded once, not at each letter.
  const all = useMemo(() => candidatesOf(index), [index]);
  const offers = open ? offersFor(draft, all, index, chosen) : [];
  const optionId = (place: number) => `${id}${place}`;

  const add = (one: Candidate) => {
    setDraft('');
    setAt(-1);
    onAdd(one.id);
    toast(words.compare.added(one.name, chosen.length + 1, MOST_COLUMNS));
    // Who goes on adding wants the field.
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const count = offers.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const one = offers[at];
    if (step !== undefined) {
      setOpen(true);
      if (count > 0) setAt((at + step + (at < 0 && step < 0 ? 1 : 0) + count) % count);
    } else if (event.key === 'Enter' && one) add(one);
    else if (event.key === 'Escape' && (draft !== '' || at >= 0)) {
      setDraft('');
      setAt(-1);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="needs-script no-print w-xl max-w-full">
      <label htmlFor={id} className="text-sm font-semibold text-soft">
        {words.compare.pick}
      </label>
      {/* The list lies over what is below: nothing moves. */}
      <div className="relative">
        <input
          id={id}
          ref={input}
          data-add-column
          type="search"
          role="combobox"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 && offers[at] ? optionId(at) : undefined}
          className={`${fieldClass} mt-1`}
          placeholder={words.compare.pickPlaceholder}
          autoComplete="off"
          value={draft}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setDraft(event.target.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={press}
        />
        <div
          id={`${id}list`}
          role="listbox"
          aria-label={words.compare.pick}
          className={classes(
            'absolute inset-x-0 top-full z-10 rounded-b border border-edge bg-raised',
            offers.length === 0 && 'hidden',
          )}
        >
          {offers.map((one, i) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys
            <div
              key={one.id}
              id={optionId(i)}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              className="flex min-h-11 cursor-pointer items-baseline gap-3 border-t border-hair px-3 py-2 hover:text-accent aria-selected:bg-tint aria-selected:outline-1 aria-selected:outline-accent"
              // The focus stays in the field, where the keys are heard.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(one)}
            >
              <span className="flex-1">{one.name}</span>{' '}
              <span className="text-sm text-soft">{words.join.comma([one.kind, one.when])}</span>
            </div>
          ))}
        </div>
      </div>
      <p className="mt-1 text-sm text-soft">{words.compare.pickHint}</p>
      <div role="status" className="text-sm text-soft">
        {draft.trim() !== '' &&
          (offers.length > 0
            ? counted(offers.length, words.compare.found)
            : words.compare.pickEmpty)}
      </div>
    </div>
  );
}
