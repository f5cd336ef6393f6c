import { intakeFiles } from '#language/intake-files.ts';
import type { FileQuestion } from './problems.ts';

/** A question in words, and its answers: what each is called, and what the file would then say. */
export function fileQuestionText({ kind, answers }: FileQuestion): {
  asks: string;
  answers: { answer: string; label: string; preview: string }[];
} {
  const labels = new Map(Object.entries(intakeFiles.answers));
  return {
    asks: intakeFiles.questions[kind],
    answers: answers.map(({ answer, preview }) => ({
      answer,
      label: labels.get(answer) ?? answer,
      preview,
    })),
  };
}
