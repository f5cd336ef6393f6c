/** How long the browser may ask the reader where a file should go. */
const ASKING_MS = 60_000;

/** Hands a file to the browser, which saves it under a name or asks the reader for one. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file when the click returns, except where it asks the reader first.
  setTimeout(() => URL.revokeObjectURL(url), ASKING_MS);
}
