import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Comparison } from '../../model/comparison.ts';
import { EndnoteList } from './endnote-list.tsx';

/** Whether the browser has said that it is about to print. */
let announced = false;

function subscribe(changed: () => void): () => void {
  // The sheet is laid out as soon as the listener returns, so React must be done by then.
  const tell = (now: boolean) => () => {
    announced = now;
    flushSync(changed);
  };
  const begin = tell(true);
  const end = tell(false);
  const paper = matchMedia('print');
  const change = () => flushSync(changed);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  paper.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    paper.removeEventListener('change', change);
  };
}

const isPrinting = () => announced || matchMedia('print').matches;

/** The endnotes, put into the page while it is printed: they would double it for everybody else. */
export function PrintedNotes({ comparison }: { comparison: Comparison }) {
  const printing = useSyncExternalStore(subscribe, isPrinting, () => false);
  return printing && <EndnoteList comparison={comparison} />;
}
