/*
 * Sides of the paper: what stands left in English stands right in Arabic. Layout names the start and the end of
 * a line instead, and is mirrored by itself.
 */

/** Classes of Tailwind that name a side, with whatever stands before (`md:`, `-`) and behind them. */
const CLASSES =
  /(?<![\w-])(?:[\w-]+:|!)*-?(?:(?:left|right|m[lr]|p[lr]|scroll-m[lr]|scroll-p[lr])-(?:\d|px|auto|full|\[|\()[^\s'"`]*|(?:border-[lr]|rounded-(?:[lr]|[tb][lr]))(?:-[^\s'"`]*)?|(?:text|float|clear)-(?:left|right)|(?:origin|bg|object)-(?:(?:top|bottom)-)?(?:left|right))(?=[\s'"`]|$)/g;

/** Properties and values of CSS that name a side. */
const STYLES =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)|@(?:top|bottom)-(?:left|right)|\bto (?:left|right)\b/g;

/** The sides that a source file names, as they stand there: in classes, or in a stylesheet. */
export function sidesIn(file: string, text: string): string[] {
  return text.match(file.endsWith('.css') ? STYLES : CLASSES) ?? [];
}
