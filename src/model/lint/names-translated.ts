import { datasetOf } from '../parse.ts';
import { translationsIn } from '../translations/of-tree.ts';
import { coverageOf } from '../translations/translate.ts';
import type { Rule } from './finding.ts';

/**
 * Names and phrases stand inside sentences of the interface, where nothing can say that they are of another language. So
 * a language in which a dataset is offered has all of them, as they are now.
 */
export const namesTranslated: Rule = {
  name: 'names-translated',
  description: 'Ensure that a translated dataset has all its names and phrases in the language.',
  check(tree) {
    const data = datasetOf(tree);
    return [...translationsIn(tree)].flatMap(([language, translations]) => {
      const { name, phrase } = coverageOf(data, translations);
      return [...name.missing, ...name.stale, ...phrase.missing, ...phrase.stale].map(
        ({ file, key, text }) => ({
          file: `translations/${language}/${file}`,
          pointer: '',
          message: `"${key}" has no translation of "${text}"`,
          hint: 'translate it: `npm run check:translations` lists all that lack one',
        }),
      );
    });
  },
};
