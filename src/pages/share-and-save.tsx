import type { ComponentProps } from 'react';
import { EmbedButton } from '../features/embed/embed-button.tsx';
import { ExportBar } from '../features/export/export-bar.tsx';
import { words } from '../messages/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { buttonClass } from '../ui/styles.ts';

type Props = {
  embed: ComponentProps<typeof EmbedButton>;
  save: ComponentProps<typeof ExportBar>;
  /** Where there is room for one button, both are behind it. */
  together: boolean;
};

/** A comparison as something to pass on, and as something to keep: each behind a button. */
export function ShareAndSave({ embed, save, together }: Props) {
  const share = (
    <div className="grid gap-2">
      <button type="button" data-cite className={buttonClass}>
        {words.compare.citing}
      </button>
      <EmbedButton {...embed} label={words.compare.framing} />
    </div>
  );
  if (together)
    return (
      <Disclosure label={words.compare.share} atEnd>
        {share}
        <div className="mt-3 border-t border-line pt-3">
          <ExportBar {...save} />
        </div>
      </Disclosure>
    );
  return (
    <>
      <Disclosure label={words.compare.share} atEnd>
        {share}
      </Disclosure>
      <Disclosure label={words.compare.save} atEnd>
        <ExportBar {...save} />
      </Disclosure>
    </>
  );
}
