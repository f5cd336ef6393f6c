import { terms as inLanguage } from '../terms.ts';

type Props = { text: string; terms: ReadonlySet<string> };

/** A text with the words marked that a search found. */
export function Marked({ text, terms }: Props) {
  const pieces: { from: number; text: string; found: boolean }[] = [];
  let at = 0;
  for (const { from, to, terms: own } of inLanguage.spansOf(text)) {
    if (!own.some((term) => terms.has(term))) continue;
    pieces.push({ from: at, text: text.slice(at, from), found: false });
    pieces.push({ from, text: text.slice(from, to), found: true });
    at = to;
  }
  pieces.push({ from: at, text: text.slice(at), found: false });
  return pieces.map((piece) =>
    piece.found ? (
      <mark key={piece.from} className="rounded-xs bg-tint font-semibold text-accent">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
