import type { Rule } from './finding.ts';
import { everyText } from './walk.ts';
import { holdsName } from '../text.ts';

/** Short alternates ("PA", "AP") are words of other meanings too often to be judged in a sentence. */
const SHORTEST = 5;

export const oneSpelling: Rule = {
  name: 'one-spelling',
  description: 'Ensure that people, actors, publishers and venues have one spelling in our texts.',
  check(tree) {
    const entities = (['people', 'actors', 'publishers', 'venues'] as const).flatMap((list) =>
      tree[list].value.map((entity) => ({
        name: 'name' in entity ? entity.name : (entity.city ?? entity.country),
        alternates: entity.alternates,
      })),
    );
    // "White House" stands inside "The White House", "Asharq" inside "Asharq Al-Awsat": a spelling that
    // is part of somebody's name can only be judged where that name itself does not stand.
    const rightNames = entities.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
    const wrong = entities.flatMap(({ name, alternates }) =>
      alternates
        .filter(
          (alternate) =>
            alternate.length >= SHORTEST &&
            !name.toLowerCase().includes(alternate.toLowerCase()) &&
            !rightNames.includes(alternate),
        )
        .map((alternate) => ({ alternate, name })),
    );
    return everyText(tree).flatMap(({ file, pointer, text }) => {
      const found = wrong.filter(({ alternate }) => holdsName(text, alternate));
      if (found.length === 0) return [];
      const rest = rightNames.reduce((left, name) => left.replaceAll(name, '\u0000'), text);
      return found
        .filter(({ alternate }) => holdsName(rest, alternate))
        .map(({ alternate, name }) => ({
          file,
          pointer,
          message: `"${alternate}" is another spelling of "${name}"`,
          hint: `write "${name}"`,
        }));
    });
  },
};
