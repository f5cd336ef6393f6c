/*
 * Class lists that several elements share. They are names for combinations of tokens, not
 * components: a link and a button that look alike stay a link and a button.
 */
export const buttonClass =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded border border-line bg-raised px-3.5 py-1.5 text-ink no-underline hover:border-accent hover:text-accent disabled:opacity-60';

export const primaryClass =
  'inline-flex min-h-11 items-center justify-center rounded border border-accent bg-accent px-4 py-1.5 font-semibold text-on-accent no-underline hover:text-on-accent hover:opacity-90 disabled:opacity-60';

export const fieldClass =
  'min-h-11 w-full rounded border border-edge bg-raised px-3 py-1.5 text-ellipsis text-ink placeholder:text-soft';

/** The link with which an account is cited: it stands beside every one of them, and must not be louder than they are. */
export const citeLinkClass =
  'no-print -mx-1 px-1 py-1 text-soft no-underline hover:text-accent hover:underline';

/** The line above a page that did not come from the server, and its link: the worker writes them into the HTML. */
export const keptLine = 'border-b border-line bg-raised px-5 py-2 text-center text-sm';
export const keptAgain = 'inline-block py-1';

export const smallHeadingClass = 'text-sm font-semibold text-soft';

/** A link among others of its kind, not within a sentence: as high as a finger and WCAG 2.2 (2.5.8) need it. */
export const apartLinkClass = 'inline-block min-h-6 py-0.5';
