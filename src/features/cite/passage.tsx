import { useId, type ReactNode } from 'react';
import { citeWords } from '#language/citing-dialog.ts';
import { counted } from '../../messages/format.ts';
import { buttonClass, smallHeadingClass } from '../../ui/styles.ts';
import type { Copy } from './use-copy.tsx';

/** Entries that stand open; a list of more is folded away, and copied whole all the same. */
const OPEN_ENTRIES = 4;

type Props = {
  name: string;
  /** One or more entries, one a line. */
  text: string;
  onCopy: Copy;
};

/** A citation as text that can be selected, with a button that copies it. */
export function Passage({ name, text, onCopy }: Props) {
  const entries = text.trimEnd().split('\n');
  const list = entries.map((entry, i) => (
    // Entries may be alike; they never move.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={i} className="ps-6 -indent-6 leading-snug wrap-anywhere not-first:mt-1.5">
      {entry}
    </p>
  ));
  return (
    <Section
      name={name}
      action={
        <button
          type="button"
          className={buttonClass}
          aria-label={citeWords.copyWhat(name)}
          onClick={() => onCopy(text, name, citeWords.copied(name))}
        >
          {citeWords.copy}
        </button>
      }
    >
      {entries.length > OPEN_ENTRIES ? (
        <details>
          <summary className="min-h-6">{counted(entries.length, citeWords.entries)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Section>
  );
}

/** A part of the dialog, with its name and what can be done with it in one line. */
export function Section(props: { name: string; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-4 border-t border-hair pt-3">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={id} className={smallHeadingClass}>
          {props.name}
        </h3>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
