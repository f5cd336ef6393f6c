import { escaped } from '../../ui/escaped.ts';

/** What a newsroom pastes into an article. Addresses are absolute. */
export type Snippet = {
  /** The page in the frame. */
  address: string;
  /** What the frame holds, for screen readers. */
  title: string;
  /** Pixels. Without the script it stays, and the frame scrolls inside; with it, it is the start. */
  height: number;
  /** The widest that the frame may become, in pixels; null for the whole column. */
  widest: number | null;
  /** The script that gives the frame the height of its content; null for none. */
  script: string | null;
};

/** A frame as HTML, with the script or without. Whatever the texts hold stays text. */
export function snippet({ address, title, height, widest, script }: Snippet): string {
  const style = widest === null ? 'border:0' : `border:0;max-width:${widest}px`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="${style}" loading="lazy"></iframe>`;
  return script === null ? frame : `${frame}\n<script async src="${escaped(script)}"></script>`;
}
