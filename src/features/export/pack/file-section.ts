import { number } from '../../../messages/format.ts';
import { packWords } from '#language/packing.ts';
import { html, type Html } from './html.ts';
import { PNG } from '../../../site/media-types.ts';

/** A file inside the file: as text, and as what a link saves. */
export type Inner = { name: string; format: string; type: string; text: string };

/** What lies inside a pack. Without a picture where the browser could not draw one. */
export type InnerFiles = { texts: readonly Inner[]; picture: Uint8Array | null };

/** How many bytes are turned into text at once: more than this many arguments no call takes. */
const STRETCH = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += STRETCH)
    text += String.fromCharCode(...bytes.subarray(i, i + STRETCH));
  return btoa(text);
}

/** Bytes as an address that needs no network. */
export function dataUri(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${base64(bytes)}`;
}

/** A link that saves a file, which needs neither script nor network, and the same as text. */
export function innerFile({ name, format, type, text }: Inner): Html {
  const { files } = packWords;
  const bytes = new TextEncoder().encode(text);
  const size = number(Math.max(1, Math.round(bytes.length / 1024)));
  return html` <p>
      <a download="${name}" href="${dataUri(type, bytes)}">${files.download(format, size)}</a>
    </p>
    <details>
      <summary>${files.asText(format)}</summary>
      <pre tabindex="0" role="region" aria-label="${files.asText(format)}">
${text.replace(/^\uFEFF/, '')}</pre>
    </details>`;
}

/** The files inside and the picture. On paper nothing of it but a line that says so. */
export function fileSection({ texts, picture }: InnerFiles, title: string): Html {
  const { files } = packWords;
  return html`<p class="paper">${files.onPaper}</p>
    <div class="screen">
      ${texts.map(innerFile)}
      ${
        picture
          ? html`<details>
              <summary>${files.picture}</summary>
              <p><img alt="${files.alt(title)}" src="${dataUri(PNG.type, picture)}" /></p>
            </details>`
          : html`<p>${files.noPicture}</p>`
      }
    </div>`;
}
