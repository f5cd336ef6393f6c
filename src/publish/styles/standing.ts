/**
 * What stands in pages: names of classes, of elements, of the kinds of fields (`type` of an `input`), and of custom
 * properties that attributes read.
 */
export interface Standing {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  properties: ReadonlySet<string>;
}

/** The same as it can be written into a file. */
export type StandingLists = Record<keyof Standing, string[]>;

/** What stands in a piece of HTML. */
export function standingIn(html: string): StandingLists {
  const classes = found(html, / class="([^"]*)"/g).flatMap((names) => decoded(names).split(/\s+/));
  return {
    classes: [...new Set(classes)],
    elements: [
      ...new Set(found(html, /<([a-zA-Z][\w-]*)/g).map((element) => element.toLowerCase())),
    ],
    fields: found(html, / type="([^"]*)"/g),
    properties: found(html, /var\((--[\w-]+)/g),
  };
}

const found = (html: string, what: RegExp) => {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(what)) names.add(name);
  return [...names];
};

const decoded = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
