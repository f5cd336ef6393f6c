import type { ReactNode } from 'react';

/**
 * Somebody's name, a quotation, a range or a sum among our words: it runs in its own direction, and the
 * words around it in theirs, whichever way either is written. `lang` is its language, where that is known. The way
 * is that of its first letter outside of what it isolates (`app.css`).
 */
export function Isolated({ lang, children }: { lang?: string | undefined; children: ReactNode }) {
  return <bdi lang={lang}>{children}</bdi>;
}
