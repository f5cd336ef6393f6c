/* Where keys lead among the marks of a drawing and their card. */

/** The marks that are seen: of two drawings, one for wide windows and one for narrow, only one is. */
export const marksIn = (stage: HTMLElement) =>
  [...stage.querySelectorAll<HTMLElement>('[data-mark]')].filter(
    (mark) => mark.getClientRects().length > 0,
  );

/**
 * Where Tab leads between a mark and its card, and Escape from within it: other links of the drawing may stand
 * between the two. Null where a key leads as it does anywhere.
 */
export function throughCard(
  { key, shiftKey, target }: KeyboardEvent,
  mark: HTMLElement | null,
  card: HTMLElement | null,
  marks: HTMLElement[],
): HTMLElement | null {
  if (!card) return null;
  const first = card.querySelector<HTMLElement>('input, a[href], button');
  if (mark)
    return key === 'Tab' && !shiftKey && card.dataset['of'] === mark.dataset['mark'] ? first : null;
  const back = key === 'Escape' || (key === 'Tab' && shiftKey && target === first);
  return back && card.contains(target as Node)
    ? (marks.find(({ tabIndex }) => tabIndex === 0) ?? null)
    : null;
}

/** The mark to which a key leads from another; null for a key that leads nowhere. */
export function nextOf(from: HTMLElement, marks: HTMLElement[], key: string): HTMLElement | null {
  const place = marks.indexOf(from);
  const backwards = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return marks[place + (key === backwards ? -1 : 1)] ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const here = from.getBoundingClientRect();
  const way = (mark: HTMLElement) => {
    const { left, top } = mark.getBoundingClientRect();
    const down = (top - here.top) * (key === 'ArrowDown' ? 1 : -1);
    return down > 2 ? down + Math.abs(left - here.left) : Number.POSITIVE_INFINITY;
  };
  const nearest = marks.toSorted((a, b) => way(a) - way(b))[0];
  return nearest && Number.isFinite(way(nearest)) ? nearest : null;
}
