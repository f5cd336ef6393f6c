/*
 * A page has the styles in it that it needs as it was sent. What the app draws beyond that (other pages, dialogs,
 * what a choice brings) has them in a sheet, which the page has asked for beforehand.
 */

/** Milliseconds after which the app goes on without it. */
const LONGEST_WAIT_MS = 3000;

/** Resolves when the whole sheet is in use, or cannot be had in time; it may still come later. Never fails. */
export function wholeSheet(): Promise<void> {
  const asked = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="style"]');
  // The development server has it in the page.
  if (!asked) return Promise.resolve();
  return new Promise((done) => {
    const sheet = document.createElement('link');
    for (const end of ['load', 'error']) sheet.addEventListener(end, () => done());
    setTimeout(done, LONGEST_WAIT_MS);
    sheet.rel = 'stylesheet';
    // As it stands there: by that name code that comes later finds that it is there.
    sheet.setAttribute('href', asked.getAttribute('href') ?? '');
    document.head.append(sheet);
  });
}
