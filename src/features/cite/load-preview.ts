import { PNG } from '../../site/media-types.ts';

/** Loads a picture that was drawn when the site was built. Rejects for whatever is no picture. */
export async function loadPreview(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const picture = await response.blob();
  // Some hosts answer every address with a page.
  if (picture.type !== PNG.type) throw new Error(`${address}: ${picture.type} is no picture`);
  return picture;
}
