import { openRoom, type SearchAsk, type Asks, type SearchRoom } from './room.ts';

/** Something asked of the room, from outside the worker. */
export type ToRoom<Key extends SearchAsk = SearchAsk> = {
  id: number;
  ask: Key;
  with: Asks[Key]['with'];
};

/** The answer to it; a null for what somebody has asked otherwise since. */
export type FromRoom<Key extends SearchAsk = SearchAsk> =
  { id: number; answer: Asks[Key]['answer'] | 'overtaken' } | { id: number; failed: string };

/** Of these only the latest is answered: who types on wants no answer to what was typed before. */
const OVERTAKEN_BY_ITS_LIKE: ReadonlySet<SearchAsk> = new Set(['rounds', 'answers']);

/** Answers what is asked, one after the other, each in a task of its own. */
export function answerer(reply: (answered: FromRoom) => void): (asked: ToRoom) => void {
  const room: SearchRoom = openRoom();
  const latest = new Map<SearchAsk, number>();
  const answer = ({ id, ask, with: asked }: ToRoom) => {
    if (OVERTAKEN_BY_ITS_LIKE.has(ask) && latest.get(ask) !== id)
      return reply({ id, answer: 'overtaken' });
    try {
      const found = (room[ask] as (asked: unknown) => Asks[SearchAsk]['answer'])(asked);
      return reply({ id, answer: found });
    } catch (error) {
      return reply({ id, failed: String(error) });
    }
  };
  return (asked) => {
    latest.set(asked.ask, asked.id);
    // What has come meanwhile is heard first.
    setTimeout(answer, 0, asked);
  };
}
