import { useCallback, useEffect, useState } from 'react';
import { placeHere } from '../../offline/here.ts';
import { listKept, type KeptPage } from '../../offline/store.ts';

/** What is kept on this device: not known yet; nothing, because that cannot be; or what it is. */
export type Kept =
  { state: 'loading' } | { state: 'unable' } | { state: 'there'; pages: KeptPage[]; bytes: number };

/** What is kept on this device, and a function that looks anew. */
export function useKept(): [Kept, () => void] {
  const [kept, setKept] = useState<Kept>({ state: 'loading' });
  const look = useCallback(() => {
    const place = placeHere();
    const found = place ? listKept(place) : Promise.reject(new Error('nothing can be kept'));
    found.then(
      (all) => setKept({ state: 'there', ...all }),
      () => setKept({ state: 'unable' }),
    );
  }, []);
  useEffect(() => {
    look();
    // A page is kept while this one is open, or in another tab.
    const onShown = () => document.hidden || look();
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [look]);
  return [kept, look];
}
