/** What can have the focus by keyboard. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Parts of a page that come and go as a whole, the nearest first. */
const REGIONS = 'dialog, aside, main, body';

type Place = {
  at: Element;
  /** What the control stands in, the nearest first. */
  around: readonly Element[];
  region: Element;
  controls: readonly HTMLElement[];
};

/**
 * Keeps the keyboard's place where a control goes away once it has been used: a choice that is taken back, a
 * button that shows all. The focus would fall to the start of the page; it goes to the next control of the
 * same group instead, or to the one before, and where a whole part goes, to the heading of the page. Only what nobody
 * else has given the focus to is moved.
 */
export function keepFocus(): void {
  let last: Place | null = null;
  document.addEventListener('focusin', ({ target }) => {
    const at = target as Element;
    const region = at.closest(REGIONS) ?? document.body;
    const around: Element[] = [];
    for (let one = at.parentElement; one && region.contains(one); one = one.parentElement)
      around.push(one);
    const controls = [...region.querySelectorAll<HTMLElement>(CONTROLS)];
    last = { at, around, region, controls };
  });
  const observer = new MutationObserver(() => {
    if (!last || last.at.isConnected) return;
    const { at, around, region, controls } = last;
    last = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const i = controls.findIndex((control) => control === at);
    const nearest = [
      ...controls.slice(i + 1),
      ...controls.slice(0, Math.max(i, 0)).toReversed(),
    ].filter((control) => control.isConnected && control.checkVisibility());
    // A neighbour in the same group comes before the next one further away: what follows may have moved.
    const within = around.map((group) => nearest.find((control) => group.contains(control)));
    const next = region.isConnected
      ? within.find((control) => control !== undefined)
      : document.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
