import { ownFiles } from '#language/own-files.ts';
import { buttonClass } from '../../ui/styles.ts';
import type { OwnCourse } from './reading/jobs.ts';

type Props = {
  /** What is done, in a line. */
  what: string;
  course: OwnCourse;
  onCancel: () => void;
};

/** How far something is that takes its time, and the way to call it off. */
export function CourseLine({ what, course: { stage, share }, onCancel }: Props) {
  const text = ownFiles.stages[stage];
  return (
    <div className="mt-6 max-w-[42rem]">
      <p className="font-semibold">{what}</p>
      <p className="mt-2">
        <progress
          className="w-full accent-accent"
          aria-label={text}
          {...(share === null ? {} : { value: share, max: 1 })}
        />
      </p>
      <p className="mt-1 text-soft">{text}</p>
      <p className="mt-3">
        <button type="button" className={buttonClass} onClick={onCancel}>
          {ownFiles.cancel}
        </button>
      </p>
    </div>
  );
}
