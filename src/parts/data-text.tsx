import type { ReactNode } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { words } from '../messages/words.ts';
import { Isolated } from '../ui/isolated.tsx';

/**
 * A name or a text of the dataset among our words. It bears the language of the dataset where that is not
 * the language of the page, so that it is read aloud, hyphenated and translated as what it is.
 */
export function DataText({ children }: { children: ReactNode }) {
  const { language } = useEdition();
  return <Isolated lang={language === words.tag ? undefined : language}>{children}</Isolated>;
}
