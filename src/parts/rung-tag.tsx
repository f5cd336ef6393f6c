import { words } from '../messages/words.ts';
import { kindOf } from '../model/ladder.ts';
import type { Rung } from '../model/types.ts';

/** What kind of account stands on a rung, as a small label. */
export function RungTag({ rung }: { rung: Rung }) {
  const { tag, name, meaning } = words.evidenceKinds[kindOf(rung)];
  return (
    <span className="kind" title={words.join.colon(name, meaning)}>
      {tag}
    </span>
  );
}
