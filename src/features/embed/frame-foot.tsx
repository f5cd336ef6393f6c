import type { ReactNode } from 'react';
import { embedWords } from '#language/embedding.ts';
import { useEdition } from '../../dataset/edition.ts';
import { date } from '../../messages/format.ts';
import { Link } from '../../ui/link.tsx';

/** More publishers than this make a paragraph; the page behind the link has them all. */
const NAMED = 6;

type Props = {
  /** Publishers on whose pages the frame rests, most accounts first. */
  publishers: readonly string[];
  /** The full page. */
  to: string;
  label: string;
};

/** The last lines of a frame: whose reports these are, which edition, and where the rest is. */
export function FrameFoot({ publishers, to, label }: Props) {
  const { frame } = embedWords;
  const edition = useEdition();
  const more = publishers.length - NAMED;
  return (
    <footer className="mt-3 border-t border-line pt-2 text-sm text-soft">
      {publishers.length > 0 && (
        <p>{frame.sources(publishers.slice(0, NAMED), Math.max(0, more))}</p>
      )}
      <p>
        {frame.edition(edition.version, date(edition.date))}{' '}
        <FrameLink to={to} className="inline-block py-0.5 font-semibold text-accent">
          {label}
        </FrameLink>
      </p>
      {/* For a link that may open no window: src/embed/links.ts puts this beside it, and the address into it. */}
      <span
        data-refused=""
        hidden
        role="alert"
        className="block text-ink [overflow-wrap:anywhere] select-text"
      >
        {frame.refused} <bdi />
      </span>
    </footer>
  );
}

/** A link out of a frame: always to a tab of its own, since the frame is too small for a page. */
export function FrameLink(props: { to: string; className: string; children: ReactNode }) {
  return <Link target="_blank" rel="noopener" {...props} />;
}
