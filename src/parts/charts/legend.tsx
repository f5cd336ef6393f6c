import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import type { SideShape } from '../../model/sides.ts';
import { classes } from '../../ui/classes.ts';
import { MarkShape } from './mark.tsx';

/** What stands for something in a picture. */
export type LegendKey = (
  | { of: 'side'; shape: SideShape; name: string }
  | { of: 'agreed' | 'differ' | 'open' | 'truce' | 'chapter' }
  | { of: 'own'; drawing: ReactNode; name: string }
) & {
  /** Whether a narrow window does not draw it. */
  wide?: boolean;
};

/** What the marks of a picture mean: those that are in it, and no others. */
export function Legend({ keys }: { keys: readonly LegendKey[] }) {
  return (
    <ul className="legend flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-soft">
      {keys.map((key) => (
        <li
          key={key.of === 'side' || key.of === 'own' ? key.name : key.of}
          className={classes(
            'items-center gap-2',
            key.wide ? 'hidden md:inline-flex' : 'inline-flex',
          )}
        >
          <KeyDrawing drawn={key} />
          <span>{nameOf(key)} </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf(key: LegendKey): string {
  if (key.of === 'own') return key.name;
  return key.of === 'side' ? key.name : chartWords[key.of];
}

/** What stands for something in a picture, drawn as it is there. Words beside it say what it is. */
export function KeyDrawing({ drawn }: { drawn: LegendKey }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" className="shrink-0">
      <Drawn drawn={drawn} />
    </svg>
  );
}

function Drawn({ drawn }: { drawn: LegendKey }) {
  switch (drawn.of) {
    case 'side':
      return <MarkShape shape={drawn.shape} />;
    case 'agreed':
      return <MarkShape shape="circle" agreed />;
    case 'differ':
      return <line y1="-7" y2="7" strokeWidth="2" className="stroke-differ" />;
    case 'open':
      return <line y1="-7" y2="7" strokeWidth="1.5" strokeDasharray="2 2" className="stroke-ink" />;
    case 'truce':
      return <rect x="-8" y="-6" width="16" height="12" className="fill-tint stroke-line" />;
    case 'chapter':
      return <line y1="-7" y2="7" strokeDasharray="1 3" className="stroke-edge" />;
    case 'own':
      return drawn.drawing;
  }
}
