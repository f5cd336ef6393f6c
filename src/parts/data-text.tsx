import { translated } from '#language/translated.ts';
import type { ReactNode } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { stateOfText } from '../dataset/text-states.ts';
import type { OriginalsView } from './originals-view.ts';
import { useOriginalsShown } from '../device/originals-shown.ts';
import { words } from '../messages/words.ts';
import type { TextState } from '../model/translations/marks.ts';
import { Isolated } from '../ui/isolated.tsx';

type Props = {
  children: ReactNode;
  /** The text, where the children are pieces of it. */
  whole?: string;
  /** The texts whose originals stand below it where the reader wants them, if they are not its own alone. */
  of?: readonly string[];
};

/**
 * A name or a text of the dataset among our words. It bears the language of the dataset where that is not
 * the language of the page, so that it is read aloud, hyphenated and translated as what it is; and says so if a machine
 * has translated it.
 */
export function DataText({ children, whole, of }: Props) {
  const { language: own, original: language = own } = useEdition();
  if (language === words.tag) return <Isolated>{children}</Isolated>;
  if (!import.meta.env.PARLEY_TRANSLATED) return <Isolated lang={language}>{children}</Isolated>;
  const { text, state } = stateOfText(whole ?? (typeof children === 'string' ? children : ''));
  const shown = whole === undefined && typeof children === 'string' ? text : children;
  if (state === null) return <Isolated>{shown}</Isolated>;
  return (
    <Sentence
      of={of ?? [text]}
      state={state}
      language={state === 'original' ? language : undefined}
    >
      {shown}
    </Sentence>
  );
}

/** What stands after a sentence; nothing if a person has read its translation. */
type Said = Partial<Record<Exclude<TextState, null>, string>>;

type SentenceProps = {
  of: readonly string[];
  state: Exclude<TextState, null>;
  language: string | undefined;
  children: ReactNode;
};

/** A sentence that says how it stands here, and below it its original, or those of all texts that it is made of, where the reader wants that. */
function Sentence({ of, state, language, children }: SentenceProps) {
  const view = useOriginalsShown() as OriginalsView | null;
  return (
    <>
      <span className="text-state" data-state={(translated as Said)[state]}>
        <Isolated lang={language}>{children}</Isolated>
      </span>
      {view?.View && <view.View of={of} />}
    </>
  );
}
