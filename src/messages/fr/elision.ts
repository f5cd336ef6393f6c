/* What French makes of a small word before another: "d’avril", "du 28 janvier", "le 1er mars". */

const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/i;

/** "de janvier", "d’avril"; no elision before "onze" and "oui". */
export const de = (text: string) =>
  VOWEL.test(text) && !/^(?:onz|oui)/i.test(text) ? `d’${text}` : `de ${text}`;

/** An outlet in a sentence: one agency has an article in French, "selon l’AFP". */
export const outletInProse = (name: string) => (name === 'AFP' ? `l’${name}` : name);

/** "de The Reporter", "d’Observer", "de l’AFP". */
export const ofOutlet = (name: string) => {
  const inProse = outletInProse(name);
  return inProse === name ? de(name) : `de ${inProse}`;
};

/** Whether a date that is already written begins with its day: "28 janv. 2024", "1er mars 2024". */
const hasDay = (date: string) => /^\d{1,2}(?:er)?[\s–]/.test(date);

/** What a date that is not exact begins with: "vers le 28 janv. 2024", "vers janv. 2024". */
const ABOUT = /^vers (?:le )?/;

/** "du 28 janv. 2024", "de janv. 2024", "d’avr. 2024", "de 2024"; "des environs du 28 janv. 2024". */
export const ofDate = (date: string): string => {
  if (ABOUT.test(date)) return `des environs ${ofDate(date.replace(ABOUT, ''))}`;
  return hasDay(date) ? `du ${date}` : de(date);
};

/** "le 28 janv. 2024", "en janv. 2024", "en 2024"; "vers le 28 janv. 2024". */
export const onDate = (date: string) =>
  ABOUT.test(date) ? date : `${hasDay(date) ? 'le' : 'en'} ${date}`;

/** "vers le 28 janv. 2024", "vers janv. 2024". */
export const aroundDate = (date: string) => `vers ${hasDay(date) ? 'le ' : ''}${date}`;

/** "du 28 janv. 2024 au 2 févr. 2024", "de janv. 2024 à mars 2024", "de 2023 à 2024". */
export const fromDateTo = (from: string, to: string) => {
  const end = ABOUT.test(to) ? `aux environs ${ofDate(to.replace(ABOUT, ''))}` : '';
  return `${ofDate(from)} ${end || `${hasDay(to) ? 'au' : 'à'} ${to}`}`;
};

/** A date as a noun after "avant" or "après": "le 28 janv. 2024", "janv. 2024"; in brackets what says "vers" itself. */
export const nounDate = (date: string) =>
  date.startsWith('vers ') ? `(${date})` : `${hasDay(date) ? 'le ' : ''}${date}`;

const OCCASIONS: readonly [RegExp, string][] = [
  [/^(?:communiqué|message|discours|entretien|article|enregistrement|exposé)(?: |$)/i, 'dans un '],
  [/^(?:déclaration|interview|vidéo|annonce|lettre)(?: |$)/i, 'dans une '],
  [/^(?:point de presse|sommet|débat)(?: |$)/i, 'lors d’un '],
  [/^(?:conférence|réunion|visite|séance|cérémonie)(?: |$)/i, 'lors d’une '],
];

/** On what occasion somebody spoke, where only its name is given: "dans un communiqué", "lors d’une réunion". */
export const onOccasion = (occasion: string) => {
  const [, before] = OCCASIONS.find(([name]) => name.test(occasion)) ?? [];
  return before ? `${before}${occasion.charAt(0).toLowerCase()}${occasion.slice(1)}` : occasion;
};
