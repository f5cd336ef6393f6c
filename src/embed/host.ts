import { questionMessage, readHeight, speaksForUs } from './message.ts';

/*
 * `/embed.js`: stands in other people's pages and gives each frame of ours the height that it asks for.
 * Frames that come later are served by the same listener; a second copy of the script says the same
 * twice. It keeps nothing, and needs nothing that a browser of 2016 lacks.
 */
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';
const base = address.replace(/embed\.js(?:[?#].*)?$/, '');
const origin = base.split('/').slice(0, 3).join('/');

function frames(): HTMLIFrameElement[] {
  // A script without an address of its own serves nobody.
  if (base === '') return [];
  const all = Array.from(document.querySelectorAll('iframe'));
  return all.filter(({ src }) => src.startsWith(`${base}embed/`));
}

window.addEventListener('message', ({ data, origin: from, source }) => {
  const height = readHeight(data);
  if (height === null || source === null) return;
  for (const frame of frames())
    if (frame.contentWindow === source && speaksForUs(from, origin, frame.hasAttribute('sandbox')))
      frame.style.height = `${height}px`;
});

// Frames that were there before this script have spoken to nobody: they are asked once more.
for (const frame of frames()) frame.contentWindow?.postMessage(questionMessage(), '*');
