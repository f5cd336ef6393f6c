import type { Stretch } from '../model/wording.ts';
import { DataText } from './data-text.tsx';

/** Two texts as one, with what only one of them has marked by sign, line and colour. */
export function MarkedWords({ from, stretches }: { from: string; stretches: readonly Stretch[] }) {
  const later = stretches.map((stretch) => (stretch.in === 'before' ? '' : stretch.text)).join('');
  return (
    <DataText whole={later} of={[from, later]}>
      {stretches.map((stretch, i) => (
        // The stretches never move: their place is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <Marked key={i} stretch={stretch} next={stretches[i + 1]} />
      ))}
    </DataText>
  );
}

function Marked({ stretch, next }: { stretch: Stretch; next: Stretch | undefined }) {
  // Blanks at the ends stay outside the mark, or the line would be drawn through them.
  const [, lead = '', text = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(stretch.text) ?? [];
  if (stretch.in === 'both' || text === '') return stretch.text;
  return (
    <>
      {lead}
      {stretch.in === 'before' ? (
        <del className="text-differ decoration-1 before:inline-block before:content-['−']">
          {text}
        </del>
      ) : (
        <ins className="font-semibold text-agree decoration-1 underline-offset-[0.2em] before:inline-block before:content-['+']">
          {text}
        </ins>
      )}
      {trail || (stretch.in === 'before' && next?.in === 'after' && ' ')}
    </>
  );
}
