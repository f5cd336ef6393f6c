import { useCallback, useEffect, useState } from 'react';
import { listOwn, type OwnDataset } from '../../dataset/own/store.ts';

/** What is kept of the reader's own: not known yet, nothing because that cannot be, or a list, the newest first. */
export type KeptOwn = readonly OwnDataset[] | 'loading' | 'unable';

/** What is kept of the reader's own on this device, and a function that looks anew. */
export function useKeptOwn(): [KeptOwn, () => void] {
  const [kept, setKept] = useState<KeptOwn>('loading');
  const look = useCallback(() => {
    listOwn().then(setKept, () => setKept('unable'));
  }, []);
  useEffect(() => {
    look();
    // Something may be kept or removed in another tab.
    const onShown = () => document.hidden || look();
    document.addEventListener('visibilitychange', onShown);
    // A page that the browser brings back shows what it showed.
    window.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('pageshow', look);
    };
  }, [look]);
  return [kept, look];
}
