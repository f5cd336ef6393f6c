import { words } from '../messages/words.ts';

/**
 * The line for a page whose app does not come. The build puts it into every page, hidden; the inline script in
 * index.html shows it, since that runs where nothing else does. What is known of the reason, `showNotice` puts in.
 */
export function LateLine() {
  return (
    <p
      data-late=""
      hidden
      role="status"
      className="no-print fixed inset-x-0 bottom-0 z-20 low:max-h-1/3 low:overflow-y-auto low:py-1 border-t border-line bg-raised px-5 py-3 text-center"
    >
      <span data-why="">{words.site.notStarted}</span>{' '}
      <span className="of-view">{words.site.viewNotApplied} </span>
      <button type="button" className="min-h-11 underline">
        {words.site.reload}
      </button>
    </p>
  );
}

/** Takes the line off: the app has come, or says itself what is wrong. */
export function removeLateLine(): void {
  document.querySelector('[data-late]')?.remove();
}
