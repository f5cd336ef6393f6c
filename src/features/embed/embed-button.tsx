import { useState, type ComponentType } from 'react';
import { words } from '../../messages/words.ts';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';

export type Embeddable = {
  /** What is embedded, by its name. */
  name: string;
  /** The path of its frame, with the view in the query. */
  path: string;
};

type DialogProps = Embeddable & { onClose: () => void };

/** Opens the dialog that makes the code for an article. It is loaded by the first click. */
export function EmbedButton(props: Embeddable) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<DialogProps> } | null>(null);
  const open = () =>
    import('./embed-dialog.tsx').then(
      ({ EmbedDialog }) => setLoaded({ View: EmbedDialog }),
      () => toast(words.exporting.failed),
    );
  return (
    <>
      <button
        type="button"
        className={`needs-script no-print ${buttonClass}`}
        onClick={() => void open()}
      >
        {words.embed.button}
      </button>
      {loaded && <loaded.View {...props} onClose={() => setLoaded(null)} />}
    </>
  );
}
