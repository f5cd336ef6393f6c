/** The keywords under which a schema of ours holds others. */
type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] };

/** The path of every field that a JSON Schema describes: "rounds[].dates.start". */
export function schemaPaths(schema: Schema, place = ''): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
      const path = place === '' ? name : `${place}.${name}`;
      return [path, ...schemaPaths(inner, path)];
    }),
    ...(schema.items ? schemaPaths(schema.items, `${place}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((inner) => schemaPaths(inner, place)),
  ];
}
