import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, THIRD, tinyFiles, tinyTree, type Edit } from '../../testing/tiny.ts';
import { formatFinding, formatFindings, MOST_TOLD } from './finding.ts';
import { checkFiles, EDITORIAL_RULES, lintTree, RULES } from './run.ts';

const EARLY_ANSWER: Edit = [FIRST, '/proposals/0/responses/0/date', '2001-02-10'];
const exception = (rule: string, id: string) => ({ rule, id, reason: 'It is so in the source.' });

describe('checkFiles', () => {
  it('returns the tree of the tiny dataset, and no finding', () => {
    expect(checkFiles(tinyFiles())).toEqual({ tree: tinyTree(), findings: [] });
  });

  it('returns no tree where a rule is broken', () => {
    expect(checkFiles(tinyFiles(EARLY_ANSWER)).tree).toBeNull();
  });

  it('reports what several rules find in several files, all at once', () => {
    const files = tinyFiles(
      EARLY_ANSWER,
      [SECOND, '/outcome/text', 'It was shocking.'],
      [THIRD, '/proposals/0/provisions/1/phase', 2],
      ['redirects.json', '/0/to', 'nothing'],
    );
    expect(checkFiles(files).findings.map(({ file, pointer }) => `${file}:${pointer}`)).toEqual([
      `${FIRST}:/proposals/0/responses/0/date`,
      `${THIRD}:/proposals/0/provisions/1/phase`,
      `${SECOND}:/outcome/text`,
      'redirects.json:/0/to',
    ]);
  });

  it('runs the rules only on files that parse', () => {
    const files = tinyFiles(EARLY_ANSWER, [SECOND, '/format', 'by-pigeon']);
    expect(only(checkFiles(files).findings)).toMatchObject({ file: SECOND, pointer: '/format' });
  });
});

describe('lintTree', () => {
  it('is silent where an exception names the rule and the record', () => {
    const tree = tinyTree(EARLY_ANSWER, [
      'lint-exceptions.json',
      '/-',
      exception('dates-in-order', 'res-00001'),
    ]);
    expect(lintTree(tree)).toEqual([]);
  });

  it.each([
    ['another rule', 'text-style', 'res-00001'],
    ['another record', 'dates-in-order', 'res-00002'],
  ])('is not silenced by an exception for %s', (_, rule, id) => {
    const tree = tinyTree(EARLY_ANSWER, ['lint-exceptions.json', '/-', exception(rule, id)]);
    expect(lintTree(tree).map(({ file }) => file)).toContain(FIRST);
  });

  it('finds an exception that silences nothing', () => {
    const tree = tinyTree(['lint-exceptions.json', '/-', exception('dates-in-order', 'res-00001')]);
    expect(only(lintTree(tree))).toMatchObject({
      file: 'lint-exceptions.json',
      pointer: '/0',
      message: 'the exception for "res-00001" from dates-in-order is not needed',
    });
  });

  it('finds the second of two exceptions for one thing', () => {
    const tree = tinyTree(
      EARLY_ANSWER,
      ['lint-exceptions.json', '/-', exception('dates-in-order', 'res-00001')],
      ['lint-exceptions.json', '/-', exception('dates-in-order', 'res-00001')],
    );
    expect(only(lintTree(tree))).toMatchObject({ file: 'lint-exceptions.json', pointer: '/1' });
  });

  it('leaves exceptions of rules that it does not run alone', () => {
    const tree = tinyTree(['lint-exceptions.json', '/-', exception('one-office', 'rep-00001')]);
    expect(lintTree(tree)).toEqual([]);
    expect(only(lintTree(tree, [...RULES, ...EDITORIAL_RULES])).message).toBe(
      'the exception for "rep-00001" from one-office is not needed',
    );
  });

  it('runs the rules that it is given, and no others', () => {
    expect(lintTree(tinyTree(EARLY_ANSWER), [])).toEqual([]);
  });
});

const ALL = [...RULES, ...EDITORIAL_RULES];

describe('the rules', () => {
  it('holds every rule of this folder', () => {
    const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
    const rules = files.filter(
      (file) => !file.endsWith('.test') && !['finding', 'run', 'walk'].includes(file),
    );
    expect(ALL.map((rule) => rule.name).toSorted()).toEqual(rules.toSorted());
  });

  it('holds a test for every rule', () => {
    const tests = Object.keys(import.meta.glob('./*.test.ts'));
    expect(tests).toEqual(expect.arrayContaining(ALL.map((rule) => `./${rule.name}.test.ts`)));
  });

  it.each(ALL.map((rule) => [rule.name, rule.description]))(
    '%s says in one sentence what it ensures',
    (_, description) => {
      expect(description).toMatch(/^Ensure [^.]+\.$/);
    },
  );
});

describe('formatFinding', () => {
  const finding = { file: FIRST, pointer: '/title', message: 'too long', hint: 'shorten it' };

  it('names the folder of other data', () => {
    expect(formatFinding(finding, 'talks')).toBe(`talks/${FIRST}:/title  too long  -> shorten it`);
  });

  it('writes file, pointer, message and hint in one line', () => {
    expect(formatFinding(finding)).toBe(`src/data/${FIRST}:/title  too long  -> shorten it`);
  });

  it('writes the file alone where the finding is about all of it', () => {
    expect(formatFinding({ ...finding, pointer: '' })).toBe(
      `src/data/${FIRST}  too long  -> shorten it`,
    );
  });

  it('does nothing to a terminal: what nobody sees is written by its code point', () => {
    const line = formatFinding({ ...finding, file: 'a\u202eb.json', message: 'no "\u001b[2J"' });
    expect(line).toBe('src/data/a<U+202E>b.json:/title  no "<U+001B>[2J"  -> shorten it');
  });
});

describe('formatFindings', () => {
  const findings = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      file: `rounds/${i}.json`,
      pointer: '/title',
      message: 'too long',
      hint: 'shorten it',
    }));

  it('says nothing where there is nothing', () => {
    expect(formatFindings([])).toBe('');
  });

  it('counts one problem', () => {
    expect(formatFindings(findings(1), 'talks').split('\n')).toEqual([
      '1 problem in the data:',
      'talks/rounds/0.json:/title  too long  -> shorten it',
    ]);
  });

  it('tells fifty, all of them', () => {
    const lines = formatFindings(findings(MOST_TOLD)).split('\n');
    expect([lines[0], lines.length]).toEqual(['50 problems in the data:', 51]);
  });

  it('tells the first fifty of more, and counts all', () => {
    const lines = formatFindings(findings(173)).split('\n');
    expect([lines[0], lines[50], lines[51], lines.length]).toEqual([
      '173 problems in the data; the first 50:',
      'src/data/rounds/49.json:/title  too long  -> shorten it',
      'and 123 more problems in 123 files',
      52,
    ]);
  });

  it('counts one more problem in one file', () => {
    expect(formatFindings(findings(51)).split('\n').at(-1)).toBe('and 1 more problem in 1 file');
  });
});
