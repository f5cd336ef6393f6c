import { words } from '../../messages/words.ts';
import { wordingOf } from '../../model/wording.ts';
import { MarkedWords } from '../../parts/marked-words.tsx';

/**
 * How the wording of a cell stands to that of the baseline, marked word by word. Two texts that share
 * too few words would come out woven into each other: then the other text is given as it is.
 */
export function MarkedChanges({ from, to }: { from: string; to: string }) {
  const stretches = wordingOf(from, to);
  if (stretches) return <MarkedWords stretches={stretches} />;
  return <span className="text-soft">{words.difference.unlike(from)}</span>;
}
