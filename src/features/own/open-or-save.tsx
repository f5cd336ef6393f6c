import { useId, useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { counted } from '../../messages/format.ts';
import { withoutDirection } from '../../model/text.ts';
import { buttonClass, fieldClass, primaryClass } from '../../ui/styles.ts';
import { CourseLine } from './course-line.tsx';
import type { OwnResult } from './reading/jobs.ts';
import { useOpening } from './use-opening.ts';
import type { KeptOwn } from './use-kept-own.ts';

type Props = {
  result: OwnResult;
  /** Names of the files from which it came. */
  from: string;
  kept: KeptOwn;
  onKept: () => void;
};

/** The way from what was read to its site, and to a folder of it. */
export function OpenOrSave({ result, from, kept, onKept }: Props) {
  const { opens, title: given } = result;
  // The list of names keeps each in its direction; a title of the dataset has no such signs.
  const named = withoutDirection(from);
  const [title, setTitle] = useState(given ?? named.replace(/\.[a-z\d]{1,5}$/i, ''));
  const older = typeof kept === 'string' ? undefined : kept.find((one) => one.from === from);
  const [isAnother, setIsAnother] = useState(false);
  const { course, failure, open, save, cancel } = useOpening({
    dataset: result.dataset,
    title: withoutDirection(title).trim(),
    from,
    key: older && !isAnother ? older.key : null,
    onKept,
  });
  const field = useId();
  const place = useId();
  if (opens === 'not')
    return result.errors > 0 && !result.isMixed ? (
      <p className="mt-8 max-w-[42rem] border-t border-line pt-4">{ownFiles.notYet}</p>
    ) : null;
  const refused = result.counts?.refused ?? 0;
  return (
    <section className="mt-8 max-w-[42rem] border-t border-line pt-4">
      <label htmlFor={field} className="font-semibold">
        {ownFiles.name}
      </label>
      <input
        id={field}
        className={`${fieldClass} mt-1`}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {older && (
        <fieldset className="mt-4">
          <legend>{ownFiles.isKept(older.edition.title, older.from)}</legend>
          {[false, true].map((another) => (
            <label key={String(another)} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name={place}
                className="size-4.5 shrink-0"
                checked={isAnother === another}
                onChange={() => setIsAnother(another)}
              />
              {another ? ownFiles.another : ownFiles.replace}
            </label>
          ))}
        </fieldset>
      )}
      {opens === 'part' && (
        <p className="mt-4">
          {refused > 0 ? ownFiles.partText(counted(refused, ownFiles.missing)) : ownFiles.partLeft}
        </p>
      )}
      <p role="status" className="mt-4 text-differ empty:hidden">
        {failure && ownFiles.failures[failure]}
      </p>
      {course ? (
        <CourseLine what={title} course={course} onCancel={cancel} />
      ) : (
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="button" className={primaryClass} onClick={open}>
            {opens === 'whole' ? ownFiles.open : ownFiles.openPart}
          </button>
          <button type="button" className={buttonClass} onClick={save}>
            {ownFiles.folder}
          </button>
        </p>
      )}
      <p className="mt-3 text-soft">{ownFiles.openText}</p>
      <p className="mt-1 text-soft">{ownFiles.folderText}</p>
    </section>
  );
}
