import type { Stance } from '../model/types.ts';
import { classes } from '../ui/classes.ts';

/** What stands in the frame of a stance, about a middle at 0. */
const SIGNS: Record<Stance, string> = {
  accepted: 'M-2.9.2-.9 2.3 3-2.2',
  'accepted-with-amendments': 'M-2.9.2-.9 2.3 3-2.2',
  studying: 'M-4 0h.01M0 0h.01M4 0h.01',
  countered: 'M3.2 0H-2.8M-.3-2.7-3 0-.3 2.7',
  rejected: 'M-2.4-2.4 2.4 2.4M2.4-2.4-2.4 2.4',
  'no-response': 'M-4 0H4',
};

/** A yes stands in a disc, a no in a square; filled where nothing is asked for in return. */
const FRAMES: Partial<Record<Stance, string>> = {
  accepted: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  'accepted-with-amendments': 'M-5.3 0a5.3 5.3 0 1 0 10.6 0a5.3 5.3 0 1 0-10.6 0z',
  countered: 'M-5-5H5V5H-5z',
  rejected: 'M-5.5-5.5H5.5V5.5H-5.5z',
};

const FILLED: ReadonlySet<Stance> = new Set(['accepted', 'rejected']);

/** The shape of a stance, about a middle at 0 and 12 pixels large: each has its own, whatever its colour. */
export function StanceShape({ stance, soft = false }: { stance: Stance; soft?: boolean }) {
  const frame = FRAMES[stance];
  const filled = FILLED.has(stance);
  const [fill, stroke] = soft ? ['fill-soft', 'stroke-soft'] : ['fill-ink', 'stroke-ink'];
  return (
    <>
      {frame && (
        <path
          d={frame}
          strokeWidth={filled ? 1 : 1.4}
          className={filled ? classes(fill, 'stroke-paper') : classes('fill-paper', stroke)}
        />
      )}
      <path
        d={SIGNS[stance]}
        strokeWidth={stance === 'studying' ? 2.6 : 1.7}
        strokeLinecap={stance === 'studying' ? 'round' : 'butt'}
        className={classes('fill-none', filled ? 'stroke-paper' : stroke)}
      />
    </>
  );
}

/** The same beside words, which say it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      className="inline-block shrink-0 align-[-0.2em]"
    >
      <StanceShape stance={stance} />
    </svg>
  );
}
