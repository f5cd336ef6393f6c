import { addressOf, room, type StorePlace } from './store.ts';

/* What the worker remembers between two starts: when something happened. */

/** A time that was noted under a name; null where there is none. */
export async function noted(place: StorePlace, name: string): Promise<number | null> {
  const text = await (
    await (await room(place, 'notes')).match(addressOf(place, `/note-${name}`))
  )?.text();
  return text === undefined ? null : Number(text);
}

/** Notes that something happens now, or, with null, that it does not count any more. */
export async function note(place: StorePlace, name: string, at: number | null): Promise<void> {
  const notes = await room(place, 'notes');
  const address = addressOf(place, `/note-${name}`);
  if (at === null) await notes.delete(address);
  else await notes.put(address, new Response(String(at)));
}
