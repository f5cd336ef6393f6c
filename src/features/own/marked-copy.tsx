import { useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { buttonClass } from '../../ui/styles.ts';
import { download } from '../../ui/download.ts';
import { toast } from '../../ui/toast.tsx';
import { today } from '../../ui/today.ts';
import { failureOfJob } from './keeping.ts';
import type { GivenHandle } from './reading/jobs.ts';
import { runJob } from './reading/run-job.ts';
import type { OwnAnswers } from './use-reading.ts';

type Props = { files: readonly GivenHandle[]; answers: OwnAnswers };

/** Saves a copy of the files with what is wrong written beside each row, for whoever mends them. */
export function MarkedCopy({ files, answers }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const wish = { files, answers, today: today() };
      const copy = await runJob('marked', wish, { onCourse: () => {} });
      if (copy) download(copy.file, copy.name);
      else toast(ownFiles.noMarked);
    } catch (error) {
      toast(ownFiles.failures[failureOfJob(error) ?? 'died']);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <p className="mt-4">
      <button
        type="button"
        className={buttonClass}
        aria-disabled={isBusy}
        onClick={() => isBusy || void save()}
      >
        {ownFiles.marked}
      </button>
    </p>
  );
}
