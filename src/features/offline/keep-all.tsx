import { useEffect, useState, useSyncExternalStore } from 'react';
import { kept } from '#language/kept.ts';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { getHere, placeHere } from '../../offline/here.ts';
import {
  cancelKeepingAll,
  isAllKept,
  keepAll,
  keepingAll,
  listOfAll,
  type KeepingAll,
} from '../../offline/keep-all.ts';
import type { ReleaseList } from '../../offline/release-list.ts';
import { buttonClass } from '../../ui/styles.ts';
import { megabytes } from './size.ts';

type Found = { list: ReleaseList; isKept: boolean } | 'loading' | 'failed';

/** The list of everything, and whether it is kept. */
function useAll(): Found {
  const [found, setFound] = useState<Found>('loading');
  useEffect(() => {
    let left = false;
    const look = async (): Promise<Found> => {
      const place = placeHere();
      const list = await listOfAll(getHere);
      return { list, isKept: place !== null && (await isAllKept(place, list)) };
    };
    look().then(
      (next) => left || setFound(next),
      () => left || setFound('failed'),
    );
    return () => void (left = true);
  }, []);
  return found;
}

type Props = {
  /** Called when more is kept than before. */
  onKept: () => void;
};

/** Offers to keep everything: with its size, how far it is, and a way to call it off. */
export function KeepAll({ onKept }: Props) {
  const found = useAll();
  const keeping = useSyncExternalStore(keepingAll.subscribe, keepingAll.get, keepingAll.get);
  if (keeping.state === 'underway') return <Underway keeping={keeping} />;
  if (found === 'loading') return <p>{words.site.loading}</p>;
  if (found === 'failed') return <p>{kept.listFailed}</p>;
  const { list, isKept } = found;
  const start = async () => {
    const place = placeHere();
    if (!place) return;
    // So that the browser does not take it away by itself; where it does not promise that, it is kept anyway.
    await navigator.storage?.persist?.().catch(() => false);
    await keepAll(place, list, getHere);
    onKept();
  };
  return (
    <>
      {isKept || keeping.state === 'done' ? (
        <p role="status">{kept.allDone}</p>
      ) : (
        <>
          <p>{kept.allText(megabytes(list.size.toLoad), megabytes(list.size.toKeep))}</p>
          <Outcome keeping={keeping} />
          <p>
            <button type="button" className={buttonClass} onClick={() => void start()}>
              {kept.allButton}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Underway({ keeping: { done, of } }: { keeping: KeepingAll & { state: 'underway' } }) {
  const text = kept.allUnderway(number(done), number(of));
  return (
    <>
      <p>
        <progress className="w-full max-w-[24rem] accent-accent" value={done} max={of}>
          {text}
        </progress>
      </p>
      <p>{text}</p>
      <p>{kept.allStay}</p>
      <p>
        <button type="button" className={buttonClass} onClick={cancelKeepingAll}>
          {kept.cancel}
        </button>
      </p>
    </>
  );
}

/** What became of the last go. */
function Outcome({ keeping }: { keeping: KeepingAll }) {
  const says = {
    idle: null,
    underway: null,
    done: null,
    cancelled: kept.cancelled,
    full: kept.full,
    failed: kept.failed,
  }[keeping.state];
  return says && <p role="status">{says}</p>;
}
