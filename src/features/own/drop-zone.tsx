import { useEffect, useRef, useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { classes } from '../../ui/classes.ts';
import { primaryClass } from '../../ui/styles.ts';
import { chosen, dropped } from './given.ts';
import type { GivenHandle } from './reading/jobs.ts';

type Props = {
  onFiles: (given: GivenHandle[]) => void;
  /** What came of the reading before, if there was one: something to mend, or nothing. */
  before: 'mend' | 'fine' | null;
};

const carriesFiles = ({ dataTransfer }: DragEvent) =>
  dataTransfer?.types.includes('Files') ?? false;

/**
 * Where files are chosen, or dropped: anywhere on the page, as a browser would leave the page for a file that misses a
 * small place.
 */
export function DropZone({ onFiles, before }: Props) {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setIsOver(false);
      void dropped(event.dataTransfer).then((given) => given.length > 0 && take.current(given));
    };
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);
  return (
    <div
      className={classes(
        'mt-6 max-w-[42rem] rounded border border-dashed px-5 py-4 text-center',
        isOver ? 'border-accent bg-tint' : 'border-edge bg-raised',
      )}
    >
      <p>
        {before === null
          ? ownFiles.drop
          : before === 'mend'
            ? ownFiles.dropAgain
            : ownFiles.dropMore}
      </p>
      <p className="mt-3">
        <label
          className={`${primaryClass} relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
        >
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={({ target }) => {
              const given = chosen(target.files ?? []);
              // The same file, once mended, is another choice.
              target.value = '';
              if (given.length > 0) onFiles(given);
            }}
          />
          {before === 'mend' ? ownFiles.chooseAgain : ownFiles.choose}
        </label>
      </p>
      <p className="mt-3 text-sm text-soft">{ownFiles.forms}</p>
    </div>
  );
}
