import { datasetOf } from '../parse.ts';
import { LANGUAGE_TAG } from '../language-tag.ts';
import { translationsIn } from '../translations/of-tree.ts';
import { unusedKeys } from '../translations/translate.ts';
import type { Rule } from './finding.ts';

/**
 * A translation of a text that is no longer there would wait for ever, or hide that the text has another key now. One of
 * a text that has changed is no fault: the original is shown, and `npm run check:translations` lists it.
 */
export const translationsRefer: Rule = {
  name: 'translations-refer',
  description: 'Ensure that every translation is of a text that is there.',
  check(tree) {
    const data = datasetOf(tree);
    return [...translationsIn(tree)].flatMap(([language, translations]) => {
      const folder = `translations/${language}`;
      if (!new RegExp(LANGUAGE_TAG).test(language))
        return [
          {
            file: folder,
            pointer: '',
            message: `"${language}" is no tag of a language`,
            hint: 'name the folder by a BCP 47 tag such as "fr" or "pt-BR"',
          },
        ];
      return unusedKeys(data, translations).map(({ file, key }) => ({
        file: `${folder}/${file}`,
        pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        message: 'the dataset has no text of this key',
        hint: 'remove it, or give it the key of its text: `npm run check:translations` lists those without a translation',
      }));
    });
  },
};
