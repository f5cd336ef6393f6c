import { kept } from '#language/kept.ts';
import { placeHere } from '../../offline/here.ts';
import { resetKeepingAll } from '../../offline/keep-all.ts';
import { removeAll } from '../../offline/store.ts';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';

/** Removes everything that is kept on this device. */
export function RemoveKept({ onRemoved }: { onRemoved: () => void }) {
  const remove = async () => {
    const place = placeHere();
    resetKeepingAll();
    if (place) await removeAll(place, ['visited', 'asked']);
    onRemoved();
  };
  return (
    <>
      <p>{kept.removeText}</p>
      <p>
        <button
          type="button"
          className={buttonClass}
          onClick={() =>
            void remove().then(
              () => toast(kept.removed),
              () => toast(kept.removeFailed),
            )
          }
        >
          {kept.remove}
        </button>
      </p>
    </>
  );
}
