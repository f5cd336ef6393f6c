import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Comparison } from '../../model/comparison.ts';
import { EndnoteList } from './endnote-list.tsx';

/** The endnotes, put into the page while it is printed: they would double it for everybody else. */
export function PrintedNotes({ comparison }: { comparison: Comparison }) {
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    // The sheet is laid out as soon as the listener returns, so React must be done by then.
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => set(true);
    const end = () => set(false);
    const paper = matchMedia('print');
    const change = () => set(paper.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);

  return printing && <EndnoteList comparison={comparison} />;
}
