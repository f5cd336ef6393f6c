import { useState, type ComponentProps, type ComponentType } from 'react';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { CopyByHand } from '../../ui/copy-by-hand.tsx';
import { LaterButton } from '../../ui/later-button.tsx';
import { buttonClass } from '../../ui/styles.ts';
import { copy } from './copy.ts';
import type { FileFormat } from './save.ts';
import { loadCode } from '../../site/load-code.ts';

const FILES: readonly FileFormat[] = ['csv', 'json', 'card', 'picture'];

type Props = {
  comparison: Comparison;
  address: string;
  /** Names of columns that could not be had. */
  missing: readonly string[];
};
type ByHand = { View: ComponentType<ComponentProps<typeof CopyByHand>>; text: string };

/** Prints key figures and answers alone: styles leave the rest out, until it has been printed. */
function printShort(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'short';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}

/**
 * Takes exactly this view away: copied as a table, as a file, as a picture, on paper. What makes them
 * is loaded by the first click.
 */
export function ExportControls({ comparison, address, missing }: Props) {
  const exporting = words.exporting;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<ByHand | null>(null);

  const copyTable = () =>
    copy(comparison, address).then(
      () => setSaid(exporting.copied),
      () =>
        Promise.all([
          loadCode(() => import('../../ui/copy-by-hand.tsx')),
          loadCode(() => import('./flavours.ts')),
        ]).then(
          ([ui, { tsv }]) => setByHand({ View: ui.CopyByHand, text: tsv(comparison, address) }),
          () => setSaid(exporting.failed),
        ),
    );
  const saveAs = (format: FileFormat) => {
    setSaid(exporting.working);
    return loadCode(() => import('./save.ts'))
      .then(({ save }) => save(format, comparison, address))
      .then(
        (name) => setSaid(exporting.saved(name)),
        () => setSaid(exporting.failed),
      );
  };

  const button = (format: keyof typeof exporting.formats, act: () => unknown) => (
    <button key={format} type="button" className={buttonClass} onClick={() => void act()}>
      {exporting.formats[format]}
    </button>
  );
  return (
    <>
      <div
        role="group"
        aria-label={exporting.label}
        className="no-print grid w-64 max-w-full gap-2"
      >
        {button('copy', copyTable)}
        {FILES.map((format) => button(format, () => saveAs(format)))}
        <LaterButton
          label={words.pack.make}
          load={async () =>
            (await loadCode(() => import('./pack/pack-panel.tsx'))).packPanel({
              comparison,
              address,
              missing,
            })
          }
        />
        {button('print', () => window.print())}
        {button('printShort', printShort)}
        {/* It has its place also while it says nothing. */}
        <p role="status" className="min-h-10 text-sm leading-5 text-soft">
          {said}
        </p>
      </div>
      {byHand && (
        <byHand.View text={byHand.text} label={exporting.table} onClose={() => setByHand(null)} />
      )}
    </>
  );
}
