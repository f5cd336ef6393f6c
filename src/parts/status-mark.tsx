import { words } from '../messages/words.ts';
import type { Status } from '../model/types.ts';
import { Bars, Cross, Disc, Dots, LeftHalf, RightHalf, Ring } from '../ui/shapes.tsx';

export const statusShapes: Record<Status, () => React.ReactNode> = {
  agreement: Disc,
  'framework-tabled': LeftHalf,
  counterproposal: RightHalf,
  'talks-continue': Dots,
  'no-agreement': Ring,
  suspended: Bars,
  collapsed: Cross,
};

/** The outcome of a round as shape and word. The shape stays with the word, of which a narrow cell may break the line. */
export function StatusMark({ status }: { status: Status }) {
  const Mark = statusShapes[status];
  return (
    <span>
      <Mark />
      {`\u00a0${words.statuses[status]}`}
    </span>
  );
}
