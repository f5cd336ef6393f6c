import type { MouseEvent, ReactNode } from 'react';

/**
 * What stands around a page that is made for other people's frames: nothing but a line, and a ground of
 * its own, since nobody knows the colours of the page outside.
 */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <main
      id="content"
      className="frame border border-line bg-paper p-4"
      onClickCapture={leaveToTheBrowser}
    >
      {children}
    </main>
  );
}

/** The router must not open a page inside the frame: by its base element, a link opens a tab. */
function leaveToTheBrowser(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.stopPropagation();
}
