import { chapterOf } from '../chapters.ts';
import type { Finding, Rule } from './finding.ts';

export const chaptersCover: Rule = {
  name: 'chapters-cover',
  description: 'Ensure that chapters are in order, none is empty, and every round lies in one.',
  check(tree) {
    const { path, value: chapters } = tree.chapters;
    const findings: Finding[] = [];
    chapters.forEach((chapter, i) => {
      const earlier = chapters[i - 1];
      if (earlier && earlier.from >= chapter.from)
        findings.push({
          file: path,
          pointer: `/${i}/from`,
          message: `the chapter begins on ${chapter.from}, not after "${earlier.id}"`,
          hint: 'list chapters in order of time',
        });
    });
    const begin = chapters[0]?.from;
    const filled = new Set<string>();
    for (const round of tree.rounds) {
      const { start } = round.value.dates;
      if (begin === undefined || start < begin)
        findings.push({
          file: round.path,
          pointer: '/dates/start',
          message: `no chapter has begun on ${start}`,
          hint: 'let the first chapter in chapters.json begin earlier',
        });
      else filled.add(chapterOf(chapters, start).id);
    }
    chapters.forEach((chapter, i) => {
      if (!filled.has(chapter.id))
        findings.push({
          file: path,
          pointer: `/${i}`,
          message: `no round lies in the chapter "${chapter.id}"`,
          hint: 'remove it, or correct its first day',
        });
    });
    return findings;
  },
};
