import { useCallback } from 'react';
import { isWholeDate } from '../urls/draft.ts';
import { useDraft } from '../urls/use-draft.ts';

/** Long enough to type a year; whoever picks a day with the mouse waits for it once. */
const PAUSE = 600;

type Props = {
  className: string;
  /** A day as YYYY-MM-DD, or null. */
  value: string | null;
  onChange: (day: string | null, options: { replace: boolean }) => void;
};

/** A field for a day that stands in the address. Digit by digit, the address waits for the whole date. */
export function DateInput({ className, value, onChange }: Props) {
  const settle = useCallback(
    (text: string, { again }: { again: boolean }) => onChange(text || null, { replace: again }),
    [onChange],
  );
  const field = useDraft(value ?? '', settle, { pause: PAUSE, isWhole: isWholeDate });
  // WebKit shows the day of today in an empty field, which must not look as if it were set.
  const colour = field.value === '' ? 'not-focus:text-soft!' : '';
  return <input type="date" className={`${className} ${colour}`} {...field} />;
}
