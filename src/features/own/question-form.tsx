import { useId, useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { counted } from '../../messages/format.ts';
import type { ToldQuestion } from '../../intake/told.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { fieldClass, primaryClass } from '../../ui/styles.ts';
import type { OwnAnswers } from './use-reading.ts';

type Props = {
  questions: readonly ToldQuestion[];
  isBusy: boolean;
  onAnswer: (answers: OwnAnswers) => void;
};

/** Questions that are shown at once: answers to these may settle others. */
const AT_ONCE = 20;

/** What only a person knows, one choice a question. */
export function QuestionForm({ questions, isBusy, onAnswer }: Props) {
  const [answers, setAnswers] = useState<OwnAnswers>(new Map());
  const [isAsked, setIsAsked] = useState(false);
  const shown = questions.slice(0, AT_ONCE);
  const isWhole = shown.every(({ key }) => answers.get(key));
  return (
    <form
      className="mt-8 max-w-[42rem] rounded border border-edge bg-raised px-5 pt-4 pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isWhole && !isBusy) onAnswer(answers);
      }}
    >
      <h3 className="font-serif text-2xl font-semibold">{ownFiles.questions}</h3>
      <p className="mt-1 text-soft">{ownFiles.questionsText}</p>
      {shown.map((question) => (
        <Question
          key={question.key}
          question={question}
          answer={answers.get(question.key)}
          onChoose={(answer) => setAnswers(new Map([...answers, [question.key, answer]]))}
        />
      ))}
      {questions.length > shown.length && (
        <p className="mt-4 text-soft">
          {counted(questions.length - shown.length, ownFiles.moreQuestions)}
        </p>
      )}
      <p className="mt-5">
        <button type="submit" className={primaryClass}>
          {ownFiles.answer}
        </button>
      </p>
      <p role="status" className="mt-2 text-differ empty:hidden">
        {isAsked && !isWhole && ownFiles.unanswered}
      </p>
    </form>
  );
}

type QuestionProps = {
  question: ToldQuestion;
  answer: string | undefined;
  onChoose: (answer: string) => void;
};

function Question({ question: { where, asks, answers }, answer, onChoose }: QuestionProps) {
  const name = useId();
  return (
    <fieldset className="mt-4 border-t border-hair pt-3">
      <legend className="float-start w-full font-semibold [overflow-wrap:anywhere]">
        <span className="block text-sm font-normal text-soft">
          <Isolated>{where}</Isolated>
        </span>
        {asks}
      </legend>
      <div className="clear-both">
        {answers.length === 0 && (
          <input
            type="url"
            dir="ltr"
            required
            aria-label={asks}
            placeholder={ownFiles.anyAddress}
            className={`${fieldClass} mt-2`}
            value={answer ?? ''}
            onChange={({ target }) => onChoose(target.value)}
          />
        )}
        {answers.map((one) => (
          <label
            key={one.answer}
            className="flex min-h-11 items-baseline gap-3 py-1.5 [overflow-wrap:anywhere]"
          >
            <input
              type="radio"
              name={name}
              className="size-4.5 mt-1 shrink-0"
              checked={answer === one.answer}
              onChange={() => onChoose(one.answer)}
            />
            <span>
              {one.label}
              {one.preview !== '' && (
                <span className="block text-soft">
                  <Isolated>{one.preview}</Isolated>
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
