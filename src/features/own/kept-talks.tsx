import { useRef, useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import type { OwnDataset } from '../../dataset/own/store.ts';
import { removeOwn } from '../../dataset/own/store.ts';
import { carefulStorage } from '../../device/storage.ts';
import { trayKey } from '../../device/tray-key.ts';
import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { today } from '../../ui/today.ts';
import { addressOfOwn, failureOfJob, saveFolder } from './keeping.ts';
import { runJob } from './reading/run-job.ts';
import type { KeptOwn } from './use-kept-own.ts';

type Props = { kept: KeptOwn; onChange: () => void };

/** What is kept of the reader's own on this device, each with the ways to open, take and remove it. */
export function KeptTalks({ kept, onChange }: Props) {
  if (kept === 'loading') return <p className="text-soft">{words.site.loading}</p>;
  if (kept === 'unable') return <p>{ownFiles.unable}</p>;
  if (kept.length === 0) return <p>{ownFiles.noneKept}</p>;
  return <KeptList kept={kept} onChange={onChange} />;
}

function KeptList({ kept, onChange }: { kept: readonly OwnDataset[]; onChange: () => void }) {
  const all = useRef<HTMLDivElement>(null);
  const onRemoved = () => {
    // The button that was pressed is gone: who goes on by keyboard goes on from here.
    all.current?.focus();
    onChange();
  };
  return (
    <div ref={all} tabIndex={-1}>
      {kept.map((one) => (
        <KeptOne key={one.key} dataset={one} onRemoved={onRemoved} />
      ))}
    </div>
  );
}

function KeptOne({ dataset, onRemoved }: { dataset: OwnDataset; onRemoved: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  const { key, edition, from, kept, bytes, rounds, proposals } = dataset;
  const { title } = edition;
  const remove = () =>
    removeOwn(key).then(
      () => {
        // What was gathered of it names its rounds.
        carefulStorage(() => {}).removeItem(trayKey(key));
        toast(ownFiles.removed(title));
        onRemoved();
      },
      () => toast(ownFiles.removeFailed),
    );
  return (
    <article className="mt-3 border-t border-hair pt-3">
      <h3 className="font-serif text-xl font-semibold [overflow-wrap:anywhere]">
        {/* Not a link of the router: what it leads to is another site. */}
        <a href={addressOfOwn(key)} className="inline-block py-1">
          <Isolated>{title}</Isolated>
        </a>
      </h3>
      <p className="text-soft [overflow-wrap:anywhere]">
        {words.join.dot([
          counted(rounds, ownFiles.rounds),
          counted(proposals, ownFiles.proposals),
          from,
          ownFiles.keptOn(date(today(new Date(kept)))),
          ownFiles.megabytes(number(Math.ceil(bytes / 100_000) / 10)),
        ])}
      </p>
      {isAsked ? (
        <div className="mt-2">
          <p>{ownFiles.removeAsk(title)}</p>
          <p className="mt-2 flex flex-wrap gap-3">
            <button
              type="button"
              className={buttonClass}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands in place of the button that was pressed
              autoFocus
              onClick={() => setIsAsked(false)}
            >
              {ownFiles.removeNo}
            </button>
            <button type="button" className={buttonClass} onClick={() => void remove()}>
              {ownFiles.removeYes}
            </button>
          </p>
        </div>
      ) : (
        <p className="mt-2 flex flex-wrap gap-3">
          <FolderButton dataset={dataset} />
          <button type="button" className={buttonClass} onClick={() => setIsAsked(true)}>
            {ownFiles.remove}
          </button>
        </p>
      )}
    </article>
  );
}

function FolderButton({ dataset: { key, from } }: { dataset: OwnDataset }) {
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const folder = await runJob('keptFolder', key, { onCourse: () => {} });
      if (folder) saveFolder(folder, from);
    } catch (error) {
      toast(ownFiles.failures[failureOfJob(error) ?? 'died']);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <button
      type="button"
      className={buttonClass}
      aria-disabled={isBusy}
      onClick={() => isBusy || void save()}
    >
      {ownFiles.folder}
    </button>
  );
}
