import { useCallback, useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { list } from '../../messages/format.ts';
import { buttonClass } from '../../ui/styles.ts';
import { CourseLine } from './course-line.tsx';
import { DropZone } from './drop-zone.tsx';
import { fileNames, tooMuch } from './given.ts';
import type { GivenHandle } from './reading/jobs.ts';
import { ResultView } from './result-view.tsx';
import type { KeptOwn } from './use-kept-own.ts';
import { useReading, type OwnAnswers } from './use-reading.ts';

const NO_ANSWERS: OwnAnswers = new Map();

type Props = {
  kept: KeptOwn;
  /** Called when something was kept. */
  onKept: () => void;
};

/** Files are given here, and what came of them is shown: what to mend, what to answer, and the way to open it. */
export function OwnTalks({ kept, onKept }: Props) {
  const { done, underway, stopped, read, cancel } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  const answers = done?.answers ?? NO_ANSWERS;
  const take = (given: readonly GivenHandle[]) => {
    const says = tooMuch(given);
    setRefusal(says);
    if (says === null) read(given, answers);
  };
  const answer = useCallback(
    (more: OwnAnswers | null) => {
      if (done) read(done.files, more ? new Map([...done.answers, ...more]) : NO_ANSWERS);
    },
    [done, read],
  );
  return (
    <div className="needs-script">
      <DropZone
        onFiles={take}
        before={done && (done.result.problems.total > 0 ? 'mend' : 'fine')}
      />
      {/* There from the start: screen readers miss a region that appears together with its text. */}
      <div role="status" className="max-w-[42rem] empty:hidden [&_p]:mt-2">
        {refusal !== null && <p className="text-differ">{refusal}</p>}
        {stopped && (
          <p className={stopped.failure === 'cancelled' ? undefined : 'text-differ'}>
            {stopped.failure === 'cancelled'
              ? ownFiles.cancelled
              : ownFiles.failures[stopped.failure]}
          </p>
        )}
        {underway && <p className="sr-only">{ownFiles.stages[underway.course.stage]}</p>}
      </div>
      {stopped && (
        <p className="mt-3">
          <button
            type="button"
            className={buttonClass}
            onClick={() => read(stopped.files, stopped.answers)}
          >
            {ownFiles.again}
          </button>
        </p>
      )}
      {underway && (
        <CourseLine
          what={ownFiles.reading(list(fileNames(underway.files)))}
          course={underway.course}
          onCancel={cancel}
        />
      )}
      {done && (
        <ResultView
          result={done.result}
          turn={done.turn}
          files={done.files}
          answered={done.answers}
          isBusy={underway !== null}
          kept={kept}
          onAnswer={answer}
          onKept={onKept}
        />
      )}
    </div>
  );
}
