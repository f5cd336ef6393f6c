/**
 * The name of a part, such as that of its file: the newest stands under the plain name, where people look for it; those
 * before it beside it, numbered from the oldest, which is 1.
 */
export function nameOfPart(name: string, part: number, parts: number): string {
  return part === parts ? name : `${name}/${part}`;
}
