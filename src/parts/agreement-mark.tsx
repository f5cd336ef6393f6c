import { words } from '../messages/words.ts';
import type { Agreement } from '../model/agreement.ts';
import { classes } from '../ui/classes.ts';
import { Diamond, Disc, LeftHalf, Lines, Ring } from '../ui/shapes.tsx';

export const agreementShapes: Record<Agreement, () => React.ReactNode> = {
  words: Lines,
  'one-report': Ring,
  agree: Disc,
  overlap: LeftHalf,
  differ: Diamond,
};

/** How accounts stand to each other: a shape, and the word for it unless the caller says it. */
export function AgreementMark({ agreement, text }: { agreement: Agreement; text?: string }) {
  const Mark = agreementShapes[agreement];
  return (
    <span
      className={classes(
        'inline',
        agreement === 'differ' ? 'text-differ' : agreement === 'agree' ? 'text-agree' : 'text-soft',
      )}
      title={words.agreements[agreement].meaning}
    >
      <Mark /> {text ?? words.agreements[agreement].name}
    </span>
  );
}
