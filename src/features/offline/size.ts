import { kept } from '#language/kept.ts';
import { number } from '../../messages/format.ts';

/** A number of bytes in words, never less than it is: "0.3 MB". */
export function megabytes(bytes: number): string {
  return kept.megabytes(number(Math.ceil(bytes / 100_000) / 10));
}
