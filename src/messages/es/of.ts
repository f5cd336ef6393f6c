/** Names that begin with a common noun have its article in a sentence. */
const MASCULINE = /^(?:Comité|Consejo|Gobierno|Ministerio|Parlamento|Reino|Servicio|Tribunal) /;
/** So have those of a feminine noun, and of a noun with an adjective such as "democrática". */
const FEMININE =
  /^(?:Asamblea|Autoridad|Corte|Junta|Liga|Presidencia|Unión) |^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*[áéíóú]\p{Ll}ica$/u;

/** "de" before a name, with which a masculine article becomes one word: "del ministerio", "de la Liga del Norte". */
export function of(name: string): string {
  if (MASCULINE.test(name)) return `del ${name}`;
  if (FEMININE.test(name)) return `de la ${name}`;
  return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;
}
