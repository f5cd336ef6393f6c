import type { ReactNode } from 'react';
import { FrameFoot, FrameLink } from './frame-foot.tsx';

type Props = {
  /** Of the picture: it leads to the page where it stands. */
  title: string;
  /** Publishers on whose pages the picture rests, most accounts first; none where it rests on the whole dataset. */
  publishers: readonly string[];
  /** The full page. */
  to: string;
  label: string;
  /** The figure, without what needs script. */
  children: ReactNode;
};

/** A picture as an article shows it: its name, the figure with its table, whose reports it rests on, where the rest is. */
export function PictureFrame({ title, publishers, to, label, children }: Props) {
  return (
    <>
      <h1 className="font-serif text-xl leading-tight font-semibold sm:text-2xl">
        <FrameLink to={to} className="no-underline hover:underline">
          {title}
        </FrameLink>
      </h1>
      {children}
      <FrameFoot publishers={publishers} to={to} label={label} />
    </>
  );
}
