/** Letters without their marks, in lower case: "Türkiye" and "turkiye" are one word. */
export function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
}
