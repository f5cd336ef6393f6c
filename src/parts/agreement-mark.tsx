import type { ReactNode } from 'react';
import { words } from '../messages/words.ts';
import type { Agreement } from '../model/agreement.ts';
import { classes } from '../ui/classes.ts';
import { Shape, outlines } from '../ui/shapes.tsx';

/** What the mark of an agreement is drawn with, in a square of 12. */
export const agreementDrawings: Record<Agreement, ReactNode> = {
  words: outlines.lines,
  'one-report': outlines.ring,
  agree: outlines.disc,
  overlap: outlines.leftHalf,
  differ: outlines.diamond,
};

/** How accounts stand to each other: a shape, and the word for it unless the caller says it. */
export function AgreementMark({ agreement, text }: { agreement: Agreement; text?: string }) {
  return (
    <span
      className={classes(
        'inline',
        agreement === 'differ' ? 'text-differ' : agreement === 'agree' ? 'text-agree' : 'text-soft',
      )}
      title={words.agreements[agreement].meaning}
    >
      <Shape>{agreementDrawings[agreement]}</Shape>
      {` ${text ?? words.agreements[agreement].name}`}
    </span>
  );
}
