import { translated } from '#language/translated.ts';
import type { ReactNode } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { stateOfText } from '../dataset/text-states.ts';
import { words } from '../messages/words.ts';
import { Isolated } from '../ui/isolated.tsx';

type Props = {
  children: ReactNode;
  /** The text, where the children are pieces of it. */
  whole?: string;
};

/**
 * A name or a text of the dataset among our words. It bears the language of the dataset where that is not
 * the language of the page, so that it is read aloud, hyphenated and translated as what it is; and says so if a machine
 * has translated it.
 */
export function DataText({ children, whole }: Props) {
  const { language: own, original: language = own } = useEdition();
  if (language === words.tag) return <Isolated>{children}</Isolated>;
  if (!import.meta.env.PARLEY_TRANSLATED) return <Isolated lang={language}>{children}</Isolated>;
  const { text, state } = stateOfText(whole ?? (typeof children === 'string' ? children : ''));
  const shown = whole === undefined && typeof children === 'string' ? text : children;
  if (state === null) return <Isolated>{shown}</Isolated>;
  return (
    <span
      className="text-state"
      data-state={state === 'draft' ? translated.draft : translated.untranslated}
    >
      <Isolated lang={state === 'original' ? language : undefined}>{shown}</Isolated>
    </span>
  );
}
