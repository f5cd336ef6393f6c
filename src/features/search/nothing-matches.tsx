import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { HomeView } from '../../urls/home-view.ts';
import { buttonClass } from '../../ui/styles.ts';
import type { Chip } from './chips.ts';

type Props = {
  chips: readonly Chip[];
  /** How many rounds would match without a chip. */
  count: (without: Partial<HomeView>) => number;
  onChange: (change: Partial<HomeView>) => void;
};

/** Nothing matches: which single choice, taken back, would bring rounds back, and how many. */
export function NothingMatches({ chips, count, onChange }: Props) {
  const helpful = chips
    .map((chip) => ({ ...chip, rounds: count(chip.without) }))
    .filter(({ rounds }) => rounds > 0)
    .toSorted((a, b) => b.rounds - a.rounds);
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h2 className="font-serif text-2xl font-semibold">{words.search.nothing}</h2>
      {helpful.length > 0 && <p className="mt-1 text-soft">{words.search.loosen}</p>}
      <ul className="mt-3 grid justify-start gap-2">
        {helpful.map(({ key, label, without, rounds }) => (
          <li key={key}>
            <button type="button" className={buttonClass} onClick={() => onChange(without)}>
              {words.search.loosenOne(label)}
              <span className="text-soft">{counted(rounds, words.search.loosenCount)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
