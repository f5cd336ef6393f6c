import { words } from '../../messages/words.ts';
import { MarkedWords } from '../../parts/marked-words.tsx';
import { OriginalText } from '../../parts/original-text.tsx';
import { isOriginal, shownWording } from '../../parts/shown-wording.ts';

/**
 * How the wording of a cell stands to that of the baseline, marked word by word. Two texts that share
 * too few words would come out woven into each other: then the other text is given as it is.
 */
export function MarkedChanges({ from, to }: { from: string; to: string }) {
  const stretches = shownWording(from, to);
  if (stretches) return <MarkedWords from={from} stretches={stretches} />;
  const said = words.difference.unlike(from);
  return (
    <span className="text-soft">
      {isOriginal(from) ? <OriginalText texts={[from]}>{said}</OriginalText> : said}
    </span>
  );
}
