const OTHERS = /[\u0660-\u0669\u066B\u066C\u06F0-\u06F9]/g;
const SIGNS: Readonly<Record<string, string>> = { '\u066B': '.', '\u066C': ',' };

/**
 * A text with the digits of Arabic (٠–٩) and of Persian (۰–۹) as 0 to 9, and their decimal and thousands signs as "."
 * and ",". Each sign stays one sign, so that places in the one are places in the other.
 */
export function western(text: string): string {
  return text.replace(OTHERS, (sign) => SIGNS[sign] ?? String(sign.charCodeAt(0) % 16));
}
