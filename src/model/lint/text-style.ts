import type { Finding, Rule } from './finding.ts';
import { everyString, everyText } from './walk.ts';

const STRAY = /\s{2,}|[\t\n\r]/u;

/** Whether a dataset in a language, by its tag, is written as ours is. Others have marks and stops of their own. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** Where a sentence ends: in English by ASCII signs, elsewhere behind any stop and what quotes or brackets it. */
const ENDED = { english: /[.?!]["')]*$/u, other: /[.?!؟…。][\s"')»”’״」\u2069]*$/u };

export const textStyle: Rule = {
  name: 'text-style',
  description:
    'Ensure that our sentences are tidy: no stray spaces, in English straight quotes, a full stop, no banned word.',
  check(tree) {
    const banned = tree.bannedWords.value.map((word) => ({
      ...word,
      expression: new RegExp(`\\b(?:${word.pattern})\\b`, 'iu'),
    }));
    const english = isEnglish(tree.about.value.language);
    const texts = everyText(tree);
    const ours = new Set(texts.map(({ file, pointer }) => `${file}:${pointer}`));
    // Names and titles are others' words; but a blank in them that nobody sees parts what is searched for.
    const others = everyString(tree).flatMap(({ file, pointer, text }): Finding[] => {
      const isStray = STRAY.test(text) || text !== text.trim();
      if (!isStray || ours.has(`${file}:${pointer}`)) return [];
      return [
        {
          file,
          pointer,
          message: 'a blank too many, a tab or a line break',
          hint: 'use one space between words, and none at either end',
        },
      ];
    });
    const own = texts.flatMap(({ file, pointer, text, sentence }) => {
      const findings: Finding[] = [];
      const find = (message: string, hint: string) =>
        findings.push({ file, pointer, message, hint });
      if (STRAY.test(text)) find('two spaces, a tab or a line break', 'use one space');
      if (text !== text.trim()) find('a space at the beginning or the end', 'remove it');
      if (english && /[“”‘’]/u.test(text))
        find('curly quotation marks', `use ' and "; the page sets them`);
      if (sentence && !ENDED[english ? 'english' : 'other'].test(text))
        find('a sentence without a full stop', 'end it with a full stop');
      // A quoted fragment is somebody else's word; the rule is about ours.
      const unquoted = text.replace(/"[^"]*"/gu, '""');
      for (const word of banned) {
        const match = word.expression.exec(unquoted);
        if (match) find(`the word "${match[0]}": ${word.reason}`, `write ${word.instead}`);
      }
      return findings;
    });
    return [...own, ...others];
  },
};
