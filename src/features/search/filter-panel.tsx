import { useRef, type ComponentProps } from 'react';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { primaryClass } from '../../ui/styles.ts';
import { Facets } from './facets.tsx';

type Props = ComponentProps<typeof Facets> & {
  /** What is on, in a line. */
  line: string;
  /** How many rounds there are now. */
  shown: number;
  /** The id of what follows the filters. */
  skipTo: string;
};

/**
 * The filters. In a wide window they stay in view beside the rounds, with a scroll of their own; on a phone
 * they are a line that says what is on, and opens, and at its foot stands what closes it again.
 */
export function FilterPanel({ line, shown, skipTo, ...facets }: Props) {
  const panel = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!panel.current) return;
    panel.current.open = false;
    // The choices were above the rounds: without them the window would stand far below where these begin.
    panel.current.scrollIntoView();
    panel.current.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <details
      ref={panel}
      // In a wide window it scrolls, and where nothing matches it holds nothing else that the keyboard reaches.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
      className="filters needs-script no-print text-[0.95rem] max-lg:rounded max-lg:border max-lg:border-line max-lg:bg-raised max-lg:px-4 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto low:static low:max-h-none"
    >
      <summary className="min-h-11 py-2.5">{line}</summary>
      <a
        href={`#${skipTo}`}
        className="sr-only bg-raised focus:not-sr-only focus:block focus:px-1 focus:py-2"
      >
        {words.search.skip}
      </a>
      <Facets {...facets} />
      <p className="closes sticky bottom-0 -mx-4 border-t border-line bg-raised px-4 py-2.5 low:static">
        <button type="button" className={`${primaryClass} w-full`} onClick={close}>
          {counted(shown, words.search.show)}
        </button>
      </p>
    </details>
  );
}
