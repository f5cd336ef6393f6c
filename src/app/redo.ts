import type { Early } from './early.ts';

/** Does again what was done, as far as what it was done to is still there. */
export function redo(done: readonly Early[]): void {
  for (const early of done) {
    const { element } = early;
    if (!element.isConnected) continue;
    if (early.kind === 'button') {
      element.click();
      continue;
    }
    // Makes React take over the part of the page in which the field is, if it has not come there.
    say(element, 'input');
    if (early.kind === 'choice') {
      early.element.value = early.value;
      say(element, 'change');
    } else if (early.kind === 'box') {
      // React compares with what was set through the element: set the other way, the click is a change.
      early.element.checked = !early.checked;
      element.click();
    } else {
      // What was typed in the meantime counts, too.
      const value = early.element.value || early.value;
      early.element.value = `${value} `;
      setUnnoticed(early.element, value);
      say(element, 'input');
    }
  }
}

function say(element: Element, type: 'input' | 'change'): void {
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Sets a value past React, which puts a setter of its own on every field to know what it was set to. */
function setUnnoticed(element: HTMLInputElement, value: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, element);
}
