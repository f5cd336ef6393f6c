import { kept } from '#language/kept.ts';

/*
 * The line at the foot of a page of which there is a newer release. It is plain DOM, like every line that does
 * not belong to the page that is shown.
 */

const LINE =
  'no-print fixed inset-x-0 bottom-20 z-20 mx-auto flex w-fit max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 rounded border border-line bg-raised px-4 py-1';

let shown: HTMLElement | null = null;

/** Offers the new release; `load` is what happens when the reader takes it. */
export function offerNewEdition(load: () => void): void {
  show(kept.update, load);
}

/** Says that the reader has taken it in another tab. */
export function sayLoadedElsewhere(load: () => void): void {
  show(kept.updatedElsewhere, load);
}

function show(text: string, load: () => void): void {
  shown?.remove();
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.className = LINE;
  // Readers of a screen miss a region that comes together with its text.
  document.body.append(line);
  shown = line;
  const said = document.createElement('span');
  said.textContent = text;
  const blank = () => document.createTextNode(' ');
  line.append(said, blank(), button(kept.updateLoad, load), blank());
  line.append(button(kept.notNow, () => line.remove()));
}

function button(name: string, onPress: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'min-h-11 underline';
  element.textContent = name;
  element.addEventListener('click', onPress);
  return element;
}
