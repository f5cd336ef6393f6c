import { useEffect, useRef } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { counted, form, list, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { fileNames } from './given.ts';
import { MarkedCopy } from './marked-copy.tsx';
import { OpenOrSave } from './open-or-save.tsx';
import { ProblemList } from './problem-list.tsx';
import { QuestionForm } from './question-form.tsx';
import type { GivenHandle, OwnResult } from './reading/jobs.ts';
import { SinceLast } from './since-last.tsx';
import { UnderstoodCells } from './understood-cells.tsx';
import type { KeptOwn } from './use-kept-own.ts';
import type { OwnAnswers } from './use-reading.ts';

type Props = {
  result: OwnResult;
  /** How manyeth reading it is. */
  turn: number;
  /** What was read. */
  files: readonly GivenHandle[];
  answered: OwnAnswers;
  /** Whether the next reading is under way. */
  isBusy: boolean;
  /** Reads again with these answers, too; with null, with none. */
  onAnswer: (more: OwnAnswers | null) => void;
  kept: KeptOwn;
  onKept: () => void;
};

/** What came of a reading: how much was read, what changed, what to answer, what to mend, and the way on. */
export function ResultView({
  result,
  turn,
  files,
  answered,
  isBusy,
  kept,
  onAnswer,
  onKept,
}: Props) {
  const names = fileNames(files);
  const { counts, isMixed, problems, questions, errors, understood } = result;
  const isFine = problems.total === 0 && questions.length === 0 && result.opens === 'whole';
  return (
    <section className="mt-8 border-t border-ink pt-4">
      <FoundHeading key={turn} text={ownFiles.found(list(names))} />
      {isMixed ? (
        <p className="mt-3 max-w-[42rem] text-differ">{ownFiles.mixed}</p>
      ) : (
        <>
          {counts && <RowCounts counts={counts} />}
          {result.rounds > 0 && (
            <p className="mt-3">
              {ownFiles.made(
                counted(result.rounds, ownFiles.rounds),
                counted(result.proposals, ownFiles.proposals),
              )}
            </p>
          )}
          {result.nothing !== null && (
            <p className="mt-3 max-w-[42rem] text-differ">{result.nothing}</p>
          )}
          {isFine && <p className="mt-3">{ownFiles.fine}</p>}
        </>
      )}
      {result.since && <SinceLast since={result.since} />}
      {questions.length > 0 && (
        <QuestionForm
          key={questions.map(({ key }) => key).join()}
          questions={questions}
          isBusy={isBusy}
          onAnswer={onAnswer}
        />
      )}
      {questions.length === 0 && answered.size > 0 && (
        <p className="mt-4 flex flex-wrap items-baseline gap-x-4">
          {counted(answered.size, ownFiles.answered)}{' '}
          <button
            type="button"
            className="min-h-9 text-accent underline"
            onClick={() => onAnswer(null)}
          >
            {ownFiles.forget}
          </button>
        </p>
      )}
      {problems.total > 0 && (
        <section className="mt-8">
          <h3 className="font-serif text-2xl font-semibold">{ownFiles.problems}</h3>
          <p className="mt-1 text-soft">
            {words.join.dot([
              errors > 0 && counted(errors, ownFiles.errors),
              problems.total > errors && counted(problems.total - errors, ownFiles.warnings),
            ])}
          </p>
          <ProblemList problems={problems} />
          <MarkedCopy files={files} answers={answered} />
        </section>
      )}
      <OpenOrSave
        key={names.join()}
        result={result}
        from={list(names)}
        kept={kept}
        onKept={onKept}
      />
      {understood.total > 0 && <UnderstoodCells cells={understood} />}
    </section>
  );
}

/** The head of what was found. What was waited for is there: whoever reads with their ears is led to it, too. */
function FoundHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="font-serif text-3xl font-semibold">
      {text}
    </h2>
  );
}

/** The counts of rows, one beside the other. */
function RowCounts({ counts }: { counts: NonNullable<OwnResult['counts']> }) {
  const parts = ['used', 'refused', 'examples', 'read'] as const;
  return (
    <dl className="mt-4 grid grid-cols-2 gap-x-10 gap-y-3 sm:flex">
      {parts.map((part) => (
        <div key={part} className="flex flex-col-reverse">
          <dt className="text-soft">{form(counts[part], ownFiles.rows[part])}</dt>
          <dd className="font-serif text-3xl font-semibold">{number(counts[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
