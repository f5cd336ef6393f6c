/*
 * Letters of other scripts that are drawn like Latin ones: the part of confusables.txt (Unicode Technical
 * Standard 39) that fonts of the web draw alike, script by script, each letter before its Latin double.
 */
const PAIRS = {
  Cyrillic:
    'аa АA ВB сc СC ԁd еe ЕE ҽe һh НH іi ІI јj ЈJ КK ӏl ӀI МM оo ОO рp РP ԛq ѕs ЅS ТT ѵv ѴV ԝw ԜW хx ХX уy УY үy ҮY гr ьb ԍg',
  Greek: 'αa ΑA ΒB ΕE ΖZ ΗH ιi ΙI ϳj κk ΚK ΜM ΝN νv οo ΟO ρp ΡP σo ΤT υu ΥY γy ΧX ϲc ϹC ωw',
  Armenian: 'օo ՕO ոn սu հh ցg զq գq քp',
  Cherokee: 'ᎠD ᎡR ᎢT ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᏀG ᏃZ ᏚS ᏞL ᏟC ᏢP ᏦK ᏙV ᏴB',
} as const;

/** A letter that looks like a Latin one → that one. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.values(PAIRS)
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => Array.from(pair) as [string, string]),
);

/** Latin letters that are drawn like others, and are no accented form of them. */
const LATIN_DOUBLES: Readonly<Record<string, string>> = {
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ɪ: 'i',
  ǀ: 'l',
};

/**
 * What is left of a name for somebody who reads in passing: no marks, no capitals, letters of other scripts as
 * their Latin doubles, 0 as o, 1 and i as l, rn as m, vv as w. Two names of one look are easily taken for each other.
 */
export function lookOf(name: string): string {
  const letters = Array.from(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .map((letter) => LOOKALIKES.get(letter) ?? LATIN_DOUBLES[letter] ?? letter)
    .join('');
  return letters
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/[1i|]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
