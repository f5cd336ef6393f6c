import type { ReactNode } from 'react';
import { words } from '../messages/words.ts';
import type { Status } from '../model/types.ts';
import { Shape, outlines } from '../ui/shapes.tsx';

/** What the mark of an outcome is drawn with, in a square of 12. */
export const statusDrawings: Record<Status, ReactNode> = {
  agreement: outlines.disc,
  'framework-tabled': outlines.leftHalf,
  counterproposal: outlines.rightHalf,
  'talks-continue': outlines.dots,
  'no-agreement': outlines.ring,
  suspended: outlines.bars,
  collapsed: outlines.cross,
  planned: outlines.slot,
};

/** The outcome of a round as shape and word. The shape stays with the word, of which a narrow cell may break the line. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span>
      <Shape>{statusDrawings[status]}</Shape>
      {`\u00a0${words.statuses[status]}`}
    </span>
  );
}
