import { describe, expect, it } from 'vitest';
import { givenBytes, readGiven, utf16 } from '../../testing/intake/reading.ts';
import { fileQuestionText } from './question-text.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('text', () => {
  const hebrew = '\u05e9\u05dc\u05d5\u05dd';
  it.each([
    ['UTF-16 with a mark, little end first', utf16(`a;${hebrew}`, true, true)],
    ['UTF-16 with a mark, big end first', utf16(`a;${hebrew}`, false, true)],
    ['UTF-8', givenBytes(`a;${hebrew}`)],
  ])('is read as %s', async (_, bytes) => {
    expect((await readGiven(bytes)).rows).toEqual([[1, 'a', hebrew]]);
  });

  it('is read as UTF-16 without a mark', async () => {
    expect((await readGiven(utf16('proposal;date', true, false))).rows).toEqual([
      [1, 'proposal', 'date'],
    ]);
  });

  it('in another encoding is asked, each answer with what it would say', async () => {
    const bytes = latin('name;note\nx;caf\xe9 \xf9\n');
    const { questions, books } = await readGiven(bytes);
    expect(books).toEqual([]);
    expect(questions[0]?.key).toBe('encoding:a.csv');
    expect(questions[0]?.answers).toEqual([
      { answer: 'windows-1252', preview: 'x;caf\u00e9 \u00f9' },
      { answer: 'windows-1255', preview: 'x;caf\u05d9 \u05e9' },
      { answer: 'windows-1256', preview: 'x;caf\u00e9 \u00f9' },
      { answer: 'windows-1251', preview: 'x;caf\u0439 \u0449' },
    ]);
    const answered = await readGiven(bytes, 'a.csv', { 'encoding:a.csv': 'windows-1255' });
    expect(answered.rows?.at(-1)).toEqual([2, 'x', 'caf\u05d9 \u05e9']);
  });

  it('in UTF-8 that was cut off in a letter is damaged, and in no other encoding', async () => {
    const { met, questions } = await readGiven(givenBytes(`a;${hebrew}`).slice(0, -1));
    expect(questions).toEqual([]);
    expect(met).toEqual([{ kind: 'damaged', written: 'text' }]);
  });
});

describe('a question', () => {
  it('is told with what each answer is called', async () => {
    const { questions } = await readGiven(latin('a\xe9'));
    const [question] = questions;
    if (!question) throw new Error('nothing is asked');
    const { asks, answers } = fileQuestionText(question);
    expect(asks).toContain('In which encoding');
    expect(answers[1]).toEqual({
      answer: 'windows-1255',
      label: 'Hebrew (Windows-1255)',
      preview: 'a\u05d9',
    });
  });
});
