/** "de" before a name, with which the article of a common noun becomes one word: "del ministerio". */
export function of(name: string): string {
  return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;
}
