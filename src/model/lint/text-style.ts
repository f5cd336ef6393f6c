import type { Finding, Rule } from './finding.ts';
import { everyText } from './walk.ts';

export const textStyle: Rule = {
  name: 'text-style',
  description:
    'Ensure that our sentences are tidy: no stray spaces, straight quotes, a full stop, no banned word.',
  check(tree) {
    const banned = tree.bannedWords.value.map((word) => ({
      ...word,
      expression: new RegExp(`\\b(?:${word.pattern})\\b`, 'iu'),
    }));
    return everyText(tree).flatMap(({ file, pointer, text, sentence }) => {
      const findings: Finding[] = [];
      const find = (message: string, hint: string) =>
        findings.push({ file, pointer, message, hint });
      if (/\s{2,}|[\t\n\r]/u.test(text)) find('two spaces, a tab or a line break', 'use one space');
      if (text !== text.trim()) find('a space at the beginning or the end', 'remove it');
      if (/[“”‘’]/u.test(text)) find('curly quotation marks', `use ' and "; the page sets them`);
      if (sentence && !/[.?!]["')]*$/u.test(text))
        find('a sentence without a full stop', 'end it with a full stop');
      // A quoted fragment is somebody else's word; the rule is about ours.
      const ours = text.replace(/"[^"]*"/gu, '""');
      for (const word of banned) {
        const match = word.expression.exec(ours);
        if (match) find(`the word "${match[0]}": ${word.reason}`, `write ${word.instead}`);
      }
      return findings;
    });
  },
};
