import { createContext, use } from 'react';
import { words } from '../../messages/words.ts';

/** What each card says of why it is among those that are shown: round → words; null where nobody searches. */
export const FoundIn = createContext<ReadonlyMap<string, string> | null>(null);

/** Where in a round it was found. It stands by itself, so that a card is not drawn anew with each letter. */
export function FoundLine({ id }: { id: string }) {
  const text = use(FoundIn)?.get(id);
  if (!text) return null;
  return (
    <span className="text-accent">
      {words.between.dot}
      {text}
    </span>
  );
}
