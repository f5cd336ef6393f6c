import { words } from '../messages/words.ts';
import { loadCode } from '../site/load-code.ts';
import { toast } from '../ui/toast.tsx';

/*
 * What somebody typed, ticked, chose or pressed before the app was there. The inline script in index.html
 * notes the elements; here it is done once more when React listens, since React would not hear of it, and
 * the page would show a choice that it does not follow.
 */

declare global {
  interface Window {
    parleyEarly?: { fields: unknown[]; button: unknown } | undefined;
  }
}

/** Something that was done: a field that was changed, with what it was changed to, or a button. */
export type Early =
  | { kind: 'box'; element: HTMLInputElement; checked: boolean }
  | { kind: 'text'; element: HTMLInputElement; value: string }
  | { kind: 'choice'; element: HTMLSelectElement; value: string }
  | { kind: 'button'; element: HTMLButtonElement };

/**
 * What was done until now, in order. From here on React hears everything itself: this must come directly
 * before it takes the page over, since that may put a choice back to what the page was made with.
 */
export function takeEarly(): Early[] {
  const { fields, button } = window.parleyEarly ?? { fields: [], button: null };
  window.parleyEarly = undefined;
  return [...new Set([...fields, button])].flatMap((element): Early[] => {
    if (element instanceof HTMLButtonElement) return [{ kind: 'button', element }];
    if (element instanceof HTMLSelectElement)
      return [{ kind: 'choice', element, value: element.value }];
    if (!(element instanceof HTMLInputElement)) return [];
    if (element.type !== 'checkbox' && element.type !== 'radio')
      return [{ kind: 'text', element, value: element.value }];
    // Ticked and taken off again is nothing, and a box that is pressed once more would be ticked.
    const { checked, defaultChecked } = element;
    return checked === defaultChecked ? [] : [{ kind: 'box', element, checked }];
  });
}

/**
 * Does again what was done, once React listens. Few do anything so early, so that the code for it comes when
 * it is needed; by then the page knows what its address asks for, too.
 */
export function redoEarly(done: readonly Early[]): void {
  if (done.length === 0) return;
  loadCode(() => import('./redo.ts')).then(
    ({ redo }) => redo(done),
    () => toast(words.site.earlyLost),
  );
}
