import { useState, type ComponentType } from 'react';
import { words } from '../messages/words.ts';
import { buttonClass } from './styles.ts';
import { toast } from './toast.tsx';

type Doing = ComponentType<{ onDone: () => void }>;

type Props = {
  label: string;
  /** Gets what the button does. It stands after the button until it says that it is done. */
  load: () => Promise<Doing>;
};

/** A button of which nothing but the button is loaded before the first click. */
export function LaterButton({ label, load }: Props) {
  const [View, setView] = useState<Doing | null>(null);
  const start = () =>
    load().then(
      (loaded) => setView(() => loaded),
      () => toast(words.site.notLoaded),
    );
  return (
    <>
      <button
        type="button"
        className={`needs-script no-print ${buttonClass}`}
        onClick={() => void start()}
      >
        {label}
      </button>
      {View && <View onDone={() => setView(null)} />}
    </>
  );
}
