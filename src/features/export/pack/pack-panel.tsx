import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useEdition } from '../../../dataset/edition.ts';
import { useCorrectionsLoad } from '../../../dataset/hooks.ts';
import { list } from '../../../messages/format.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import { buttonClass } from '../../../ui/styles.ts';
import { toast } from '../../../ui/toast.tsx';
import type { PackOf } from './material.ts';
import { loadCode } from '../../../site/load-code.ts';

type Props = { of: PackOf; onDone: () => void };

/** The panel that makes this pack. */
export function packPanel(of: PackOf) {
  return ({ onDone }: Pick<Props, 'onDone'>) => <PackPanel of={of} onDone={onDone} />;
}

/** Makes a pack as long as it is shown: how far it is, and a button that stops it. */
function PackPanel({ of, onDone }: Props) {
  const { steps } = packWords;
  const panel = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(1);
  const [failed, setFailed] = useState(false);
  // A pack that lacks a column would not be what it says.
  const missing = 'missing' in of ? of.missing : [];
  const lacking = missing.length > 0 && packWords.notLoaded(list(missing));
  const trouble = lacking || (failed && packWords.failed);

  const saved = useEffectEvent((name: string) => {
    toast(words.exporting.saved(name));
    onDone();
  });
  const edition = useEdition();
  const known = useCorrectionsLoad();
  const corrections = known.state === 'there' ? known.value.corrections : null;
  const ready = !lacking && known.state !== 'loading';
  useEffect(() => {
    if (!ready) return undefined;
    const control = new AbortController();
    const { signal } = control;
    loadCode(() => import('./make.ts'))
      .then(({ savePack }) => savePack(of, { signal, onStep: setStep, corrections, edition }))
      .then(saved, () => {
        if (!signal.aborted) setFailed(true);
      });
    return () => control.abort();
  }, [of, ready, corrections, edition]);

  // The focus must not go with the button that had it: it returns to where it came from.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const place = panel.current;
    return () => {
      if (place?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <div ref={panel} className="no-print flex basis-full flex-wrap items-center gap-x-3 gap-y-1">
      {trouble ? (
        <p role="alert" className="max-w-[38rem] text-differ">
          {trouble}
        </p>
      ) : (
        <>
          <progress
            className="h-2 w-40 accent-accent"
            aria-label={packWords.making}
            value={step}
            max={steps.length}
          />
          <p role="status" className="text-sm text-soft">
            {packWords.step(step, steps.length, steps[step - 1] ?? '')}
          </p>
        </>
      )}
      <button
        type="button"
        className={buttonClass}
        onClick={() => {
          if (!trouble) toast(packWords.cancelled);
          onDone();
        }}
      >
        {trouble ? words.site.close : packWords.cancel}
      </button>
    </div>
  );
}
