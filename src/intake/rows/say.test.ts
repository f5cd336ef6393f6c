import { describe, expect, it } from 'vitest';
import { intakeProblems } from '#language/intake-problems.ts';
import type { Quantity, Unit } from '../../model/types.ts';
import { PROBLEM_KINDS, type IntakeQuestion, type Problem, type UnderstoodCell } from './report.ts';
import { problemText, questionText, understoodText } from './say.ts';

const AT = { file: 'talks.xlsx', sheet: 'terms', row: 12, column: 'F', heading: 'Number' };

const problem = (more: Partial<Problem>): Problem => ({
  ...AT,
  kind: 'number',
  key: 'number',
  isError: true,
  isRefused: true,
  written: 'arond 40',
  about: [],
  ...more,
});

describe('a problem of a row', () => {
  it('is told with its cell, what is wrong, how to mend it, and a right example', () => {
    expect(problemText(problem({}))).toEqual({
      where: 'terms!F12',
      says: '“arond 40” is no number that can be read.',
      mend: 'Write one number or one range. Two accounts are two rows.',
      example: 'about 40, 35-40, at least 300, six weeks',
    });
  });

  it('names what could be meant', () => {
    const choice = problem({ kind: 'choice', key: 'precision', written: 'exact' });
    expect(problemText({ ...choice, about: ['precision'] })).toMatchObject({
      mend: 'Write “to the day”, “approximately” or “to the month”.',
      example: 'to the day',
    });
    const record = problem({ kind: 'record', key: 'round', written: 'Doha' });
    expect(problemText({ ...record, about: ['rounds', 'Doha I', 'Doha II'] })).toMatchObject({
      says: 'Nothing in the sheet “rounds” is called “Doha”.',
      mend: 'Did you mean “Doha I” or “Doha II”? If not, add it to the sheet “rounds”.',
    });
    expect(problemText({ ...record, about: ['rounds'] }).mend).toBe(
      'Write its name as it stands there, or add it to the sheet “rounds”.',
    );
  });

  it('says what a column is for that has nothing, whether the sheet has it or not', () => {
    const missing = problem({ kind: 'missing', key: 'sources', written: '' });
    expect(problemText({ ...missing, heading: null, column: null })).toEqual({
      where: 'terms, row 12',
      says: 'Nothing is given for “sources”, without which this row cannot be used.',
      mend: 'Keys of the sheet of sources, or addresses, with | between them.',
      example: 'https://example.org/page',
    });
  });

  it('names the columns that a sheet lacks: those of its own, or of the smallest', () => {
    const sheet = problem({ kind: 'sheet', key: null, row: 1, column: null, written: 'a, b' });
    expect(problemText({ ...sheet, about: ['4', 'rounds'] }).mend).toBe(
      'Write the names of the columns into its first row: title, start.',
    );
    expect(problemText({ ...sheet, about: ['4', ''] }).mend).toBe(
      'Write the names of the columns into its first row: proposal, date, issue, number, said by, source.',
    );
  });

  it('of the rules of the model is told in their words, by the file where no row gave it', () => {
    const place = { file: 'about.json', sheet: '/version', row: 0, column: null, heading: null };
    const model = problem({ kind: 'model', key: null, about: ['is no version', 'write 0.1.0'] });
    expect(problemText({ ...model, ...place })).toEqual({
      where: 'about.json:/version',
      says: 'is no version',
      mend: 'write 0.1.0',
      example: '',
    });
  });

  it('of every kind has words, and no words are for none', () => {
    const kinds = PROBLEM_KINDS.filter((kind) => kind !== 'model');
    expect(Object.keys(intakeProblems.problems).toSorted()).toEqual(kinds.toSorted());
  });
});

describe('a question', () => {
  const question = (more: Partial<IntakeQuestion>): IntakeQuestion => ({
    key: 'day-order:talks.xlsx',
    kind: 'day-order',
    file: 'talks.xlsx',
    at: AT,
    written: '03/04/2024',
    answers: ['day-first', 'month-first'],
    meanings: ['2024-04-03', '2024-03-04'],
    ...more,
  });

  it('names both readings, and what each would mean for the file', () => {
    expect(questionText(question({}))).toEqual({
      where: 'terms!F12',
      asks: 'Is “03/04/2024” 3 Apr 2024, or 4 Mar 2024?',
      answers: [
        { answer: 'day-first', label: '3 Apr 2024, and days before months in the whole file' },
        { answer: 'month-first', label: '4 Mar 2024, and months before days in the whole file' },
      ],
    });
  });

  it.each<[Partial<IntakeQuestion>, string, string]>([
    [
      { kind: 'point', written: '1.500', answers: ['thousands'], meanings: ['1500', '1.5'] },
      'Is “1.500” 1,500, or 1.5?',
      '1,500, in the whole file',
    ],
    [
      { kind: 'dash', written: '-', answers: ['unknown'], meanings: [''] },
      'Does “-” say that nothing is known? If it means something else, write that instead.',
      'not known, as an empty cell, in the whole file',
    ],
    [
      { kind: 'one-or-two', written: 'AU/IGAD', answers: ['one'], meanings: ['AU/IGAD'] },
      'Is “AU/IGAD” one name, or two in one cell?',
      'one: AU/IGAD',
    ],
    [
      { kind: 'spelling', written: 'Qatr', answers: ['same'], meanings: ['Qatar', 'Qatr'] },
      'Is “Qatr” the same as “Qatar”?',
      'the same: it is written Qatar',
    ],
  ])('asks %o', (more, asks, label) => {
    const text = questionText(question(more));
    expect([text.asks, text.answers[0]?.label]).toEqual([asks, label]);
  });
});

describe('what was understood', () => {
  const unit = (id: string, one: string, other: string): Unit => ({
    id,
    forms: { one, other },
    description: 'What is counted.',
  });
  const UNITS = [
    unit('prisoner', 'prisoner', 'prisoners'),
    unit('day', 'day', 'days'),
    unit('week', 'week', 'weeks'),
  ];
  const told = (as: UnderstoodCell['as']) => understoodText({ ...AT, written: '', as }, UNITS);
  const counted = (quantity: Quantity) => told({ is: 'number', quantity });

  it('of a number is said with what it counts', () => {
    const unit = 'prisoner';
    const q = { unit, approximate: false };
    expect(counted({ ...q, min: 35, max: 40 })).toBe('read as: 35 to 40 prisoners');
    expect(counted({ ...q, min: 35, max: 40, approximate: true })).toBe(
      'read as: about 35 to 40 prisoners',
    );
    expect(counted({ ...q, min: 1, max: 1 })).toBe('read as: 1 prisoner');
    expect(counted({ ...q, min: 300, max: null })).toBe('read as: at least 300 prisoners');
    expect(counted({ ...q, min: null, max: 1500 })).toBe('read as: up to 1,500 prisoners');
  });

  it('of a length is said as it stood, and in the common measure', () => {
    const said = { min: 6, max: 6, unit: 'week' };
    expect(counted({ min: 42, max: 42, unit: 'day', approximate: true, said })).toBe(
      'read as: about 6 weeks (42 days)',
    );
  });

  it('of a date is said with its month in letters', () => {
    const date = { is: 'date', start: '2024-03-10', end: '2024-03-10', about: true } as const;
    expect(told(date)).toBe('read as: about 10 Mar 2024');
    expect(told({ ...date, end: '2024-03-12', about: false })).toBe(
      'read as: 10 Mar 2024 to 12 Mar 2024',
    );
    expect(told({ ...date, start: '2024-03', end: '2024-03', about: false })).toBe(
      'read as: Mar 2024',
    );
  });

  it('of words, a choice and a whole file is said, too', () => {
    expect(told({ is: 'words' })).toBe('read as: kept as words, without a number');
    expect(told({ is: 'choice', column: 'strength', text: 'an unnamed official' })).toBe(
      'read as: how strong: an unnamed official, as proposed; the column “how strong” can say another',
    );
    expect(told({ is: 'settled', question: 'day-order', answer: 'day-first' })).toBe(
      'read as: a day before its month, which holds for the whole file',
    );
  });
});
