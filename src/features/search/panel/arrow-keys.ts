import type { KeyboardEvent } from 'react';

const RESULT = '[data-result]';

/**
 * Leads the keyboard through what is found with the arrow keys, across its groups: from the field to the first
 * result, from one to the next, and from the first back to the field. Enter in the field leads to the first.
 */
export function followArrows(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement)) return;
  const field = currentTarget.querySelector<HTMLElement>('[role="searchbox"]');
  const inField = target === field;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 && !(key === 'Enter' && inField)) return;
  if (!inField && !target.closest('ol, ul, section')) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(RESULT)].filter((stop) =>
    stop.checkVisibility(),
  );
  // From what stands beside a result, such as citing it, the way goes on from that result.
  const own = target.closest(RESULT) ?? target.closest('li')?.querySelector(RESULT);
  const at = inField ? -1 : stops.findIndex((stop) => stop === own);
  const next = inField && step < 0 ? undefined : stops[at + (step || 1)];
  if (next) next.focus();
  else if (step < 0 && at === 0) field?.focus();
  event.preventDefault();
}
