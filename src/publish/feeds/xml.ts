import { escaped } from '../../ui/escaped.ts';

/** Characters that XML 1.0 cannot hold in any spelling (section 2.2). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as it can stand in XML, in an attribute too. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escaped(text.replace(FORBIDDEN, ''));
}

/** An element with text in it. Attribute values are escaped. */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `<${name}${attributeText(attributes)}>${xmlText(text)}</${name}>`;
}

/** An element without content. */
export function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${attributeText(attributes)} />`;
}

function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('');
}
