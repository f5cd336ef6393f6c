/** The keywords under which a schema of ours holds others. */
type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** The path of every field that a JSON Schema describes: "rounds[].dates.start". */
export function schemaPaths(schema: Schema, place = ''): string[] {
  const paths = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
      const path = place === '' ? name : `${place}.${name}`;
      return [path, ...schemaPaths(inner, path)];
    }),
    ...(schema.items ? schemaPaths(schema.items, `${place}[]`) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) =>
      schemaPaths(inner, place),
    ),
  ];
  // Kinds of one record share fields.
  return [...new Set(paths)];
}
