import type { ReactNode } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { words } from '../messages/words.ts';
import { Isolated } from '../ui/isolated.tsx';

type Props = {
  /** What is said, with the texts in it. */
  children: string;
  /** Where not all of it is a text of the dataset: those texts, in the order in which they are said. */
  texts?: readonly string[];
  /** Whether they are values of files, for programs. */
  code?: boolean;
};

/**
 * A text of the dataset that is never translated, such as what a correction was: it bears the language of the dataset
 * wherever the page has another, and our words around it do not.
 */
export function OriginalText({ children, texts, code = false }: Props) {
  const { language: own, original: language = own } = useEdition();
  if (language === words.tag) return children;
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const text of texts ?? [children]) {
    const at = children.indexOf(text, from);
    if (at === -1 || text === '') continue;
    pieces.push(
      children.slice(from, at),
      code ? (
        <code key={at}>{text}</code>
      ) : (
        <Isolated key={at} lang={language}>
          {text}
        </Isolated>
      ),
    );
    from = at + text.length;
  }
  return [...pieces, children.slice(from)];
}
