import type { ReactNode } from 'react';

/*
 * Small marks told apart by shape, so that nothing rests on colour alone. They are drawn, not typed,
 * because fonts render ◐ and ◇ at every size but the right one. Words always stand beside them.
 */
export function Shape({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 12 12"
      className="inline-block size-[0.8em] shrink-0 align-[-0.05em]"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="5" />;

/** What is in each, in a square of 12: a picture draws it among its own marks. */
export const outlines = {
  ring,
  disc: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  leftHalf: (
    <>
      {ring}
      <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  rightHalf: (
    <>
      {ring}
      <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  diamond: <path d="M6 1 11 6 6 11 1 6z" />,
  dots: <circle cx="6" cy="6" r="5" strokeDasharray="1.6 1.55" />,
  bars: <path d="M4 2v8M8 2v8" strokeWidth="2" />,
  cross: <path d="m2 2 8 8M10 2 2 10" strokeWidth="1.8" />,
  slot: <path d="M2 2h8v8H2z" strokeDasharray="3 2" />,
  lines: <path d="M1 3.5h10M1 8.5h7" />,
} as const;
