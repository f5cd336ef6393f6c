/*
 * What a frame and the page around it say to each other. Articles carry the script of today for years,
 * while the frames in them are those of the newest build: what stands here is kept, and whatever must
 * become different gets another version.
 */
const VERSION = 1;
const HEIGHT = 'parley:height';
const QUESTION = 'parley:ask-height';

/** No frame is higher than this, whatever it says: nobody scrolls past more in an article. */
export const TALLEST = 20_000;

type Said = { type?: unknown; version?: unknown; height?: unknown };

const says = (data: unknown, type: string): data is object =>
  typeof data === 'object' &&
  data !== null &&
  (data as Said).type === type &&
  (data as Said).version === VERSION;

/** A frame to the page around it: this many pixels hold all of me. */
export function heightMessage(height: number) {
  return { type: HEIGHT, version: VERSION, height };
}

/** The page to a frame: say your height (again). */
export function questionMessage() {
  return { type: QUESTION, version: VERSION };
}

/** The height that a message gives, in whole pixels; null for every other message whatever. */
export function readHeight(data: unknown): number | null {
  if (!says(data, HEIGHT)) return null;
  const { height } = data as { height?: unknown };
  if (typeof height !== 'number' || !(height >= 1 && height <= TALLEST)) return null;
  return Math.ceil(height);
}

/**
 * The same, or a link, in the words of WordPress (its wp-embed.js), which has no other script in its pages and
 * gives each frame a secret by which it knows it. It takes heights from 200 to 1,000 pixels.
 */
export function wordpressMessage(
  message: 'height' | 'link',
  value: number | string,
  secret: string,
) {
  return { message, value, secret };
}

/** The secret that WordPress puts behind the address of a frame: "#?secret=Ab3…"; empty for other addresses. */
export function secretIn(hash: string): string {
  const found = /[#?&]secret=([a-z0-9]+)/i.exec(hash);
  return found ? (found[1] as string) : '';
}

/** Whether a message asks a frame for its height. */
export function isQuestion(data: unknown): boolean {
  return says(data, QUESTION);
}

/**
 * Whether a message from this origin can come from a frame of ours. A frame in a sandbox has no origin:
 * it is known by its window alone, and all that it can do is to say how high it wants to be.
 */
export function speaksForUs(origin: string, ours: string, sandboxed: boolean): boolean {
  return origin === ours || (sandboxed && origin === 'null');
}
