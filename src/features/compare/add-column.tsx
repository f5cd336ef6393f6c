import { useId, useMemo, useRef, useState } from 'react';
import { date, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { fold } from '../../model/text.ts';
import { fieldClass } from '../../ui/styles.ts';

type Props = { index: IndexSlice; chosen: readonly string[]; onAdd: (id: string) => void };

/** More matches than this are not read but narrowed by another letter. */
const MOST = 8;

/** A field that finds proposals and rounds by name, place or date, and a list to add from. */
export function AddColumn({ index, chosen, onAdd }: Props) {
  const [draft, setDraft] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  // Names are folded once, not at each letter.
  const all = useMemo(() => candidates(index), [index]);
  const asked = fold(draft).split(/\s+/).filter(Boolean);
  const matches =
    asked.length === 0
      ? []
      : all
          .filter(({ id, text }) => !chosen.includes(id) && asked.every((w) => text.includes(w)))
          .slice(0, MOST);
  return (
    <div className="needs-script no-print max-w-xl">
      <label htmlFor={field} className="text-sm font-semibold text-soft">
        {words.compare.pick}
      </label>
      <input
        id={field}
        ref={input}
        data-add-column
        type="search"
        className={`${fieldClass} mt-1`}
        placeholder={words.compare.pickPlaceholder}
        autoComplete="off"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <div role="status" className="text-sm text-soft">
        {asked.length > 0 && matches.length === 0 && words.compare.pickEmpty}
      </div>
      {matches.length > 0 && (
        <ul className="mt-1 divide-y divide-hair border-b border-hair">
          {matches.map(({ id, name, when, kind }) => (
            <li key={id}>
              <button
                type="button"
                className="flex min-h-11 w-full items-baseline gap-3 px-1 py-2 text-start hover:text-accent"
                onClick={() => {
                  setDraft('');
                  onAdd(id);
                  // The button goes with the list; who goes on adding wants the field.
                  input.current?.focus();
                }}
              >
                <span className="flex-1">{words.join.colon(words.compare.add, name)}</span>
                <span className="text-sm text-soft">{words.join.comma([kind, when])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Everything that can be a column, with the text by which it is found. */
function candidates(index: IndexSlice) {
  const places = new Map(index.venues.map((v) => [v.id, `${v.city ?? ''} ${v.country}`]));
  return index.rounds.toReversed().flatMap((round) => {
    const where = round.venues.map((id) => places.get(id) ?? '').join(' ');
    return [
      ...round.proposals.map((proposal) => ({
        id: proposal.id,
        name: proposal.name,
        kind: words.compare.openProposal,
        when: date(proposal.date),
        text: fold(`${proposal.name} ${date(proposal.date)} ${where} ${proposal.id}`),
      })),
      {
        id: round.id,
        name: round.title,
        kind: words.compare.openRound,
        when: dates(round.dates),
        text: fold(`${round.title} ${dates(round.dates)} ${where} ${round.id}`),
      },
    ];
  });
}
