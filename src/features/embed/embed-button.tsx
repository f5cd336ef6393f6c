import { words } from '../../messages/words.ts';
import { LaterButton } from '../../ui/later-button.tsx';
import { own } from '../../site/here.ts';
import { loadCode } from '../../site/load-code.ts';

export type Embeddable = {
  /** What is embedded, by its name. */
  name: string;
  /** The path of its frame, with the view in the query. */
  path: string;
};

/**
 * Opens the dialog that makes the code for an article. It is loaded by the first click. Nobody else's page can show a
 * dataset of the reader's own.
 */
export function EmbedButton({ label, ...props }: Embeddable & { label?: string }) {
  if (own) return null;
  return (
    <LaterButton
      label={label ?? words.embed.button}
      load={async () => {
        const { EmbedDialog } = await loadCode(() => import('./embed-dialog.tsx'));
        return ({ onDone }) => <EmbedDialog {...props} onClose={onDone} />;
      }}
    />
  );
}
