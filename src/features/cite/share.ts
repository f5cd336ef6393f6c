import { citeWords } from '#language/citing-dialog.ts';
import { toast } from '../../ui/toast.tsx';

/** Whether this device has a sheet to share with. */
export function canShare(): boolean {
  return typeof (navigator as Partial<Navigator>).share === 'function';
}

/** Opens the share sheet of the device, and says what became of it. */
export function share(data: ShareData): void {
  navigator.share(data).then(
    () => toast(citeWords.shared),
    (error: unknown) =>
      // Who closes the sheet has changed their mind: that is no failure.
      toast(
        error instanceof DOMException && error.name === 'AbortError'
          ? citeWords.notShared
          : citeWords.shareFailed,
      ),
  );
}
