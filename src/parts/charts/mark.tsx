import type { SideShape } from '../../model/sides.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { across } from './place.ts';

/** Shapes about a middle at 0, of alike weight to the eye. */
const PATHS: Record<SideShape, string> = {
  square: 'M-4-4H4V4H-4z',
  triangle: 'M0-5 5 4H-5z',
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  pentagon: 'M0-5 4.8-1.5 3 4H-3L-4.8-1.5z',
  cross: 'M-4-4 4 4M4-4-4 4',
};

/** A cross of two lines has no inside: this one has. */
const HOLLOW_CROSS = 'M-5-3-3-5 0-2 3-5 5-3 2 0 5 3 3 5 0 2-3 5-5 3-2 0z';

type ShapeProps = {
  shape: SideShape;
  agreed?: boolean;
  /** An outline: the picture says for what it stands. */
  hollow?: boolean;
};

/** The shape of a mark. What was agreed is in the accent, and larger, since colour alone tells nothing. */
export function MarkShape({ shape, agreed = false, hollow = false }: ShapeProps) {
  const isLines = shape === 'cross' && !hollow;
  return (
    <path
      d={shape === 'cross' && hollow ? HOLLOW_CROSS : PATHS[shape]}
      transform={agreed ? 'scale(1.35)' : undefined}
      className={classes(
        hollow ? 'fill-paper' : agreed ? 'fill-accent' : 'fill-ink',
        hollow && agreed ? 'stroke-accent' : isLines || hollow ? 'stroke-ink' : 'stroke-paper',
      )}
      strokeWidth={isLines ? 2 : hollow ? 1.4 : 1}
    />
  );
}

type Props = {
  /** By it, whoever shows a card knows what the mark stands for. */
  id: string;
  to: string;
  /** The whole sentence: what a screen reader says. */
  name: string;
  /** Percent along the picture, pixels downwards. */
  at: number;
  y: number;
  shape: SideShape;
  agreed?: boolean;
  hollow?: boolean;
  /** Half the side of the square around it that can be pressed. */
  reach?: number;
};

/** A mark of a picture: a link to what it stands for. */
export function Mark({ id, to, name, at, y, shape, agreed, hollow, reach = 8 }: Props) {
  return (
    // Script makes one of them a stop of the Tab key; without it the table beside the picture has the same links.
    <Link to={to} className="mark" data-mark={id} aria-label={name} tabIndex={-1}>
      <svg x={across(at)} y={y} className="overflow-visible" width="1" height="1">
        <rect
          x={-reach}
          y={-reach}
          width={2 * reach}
          height={2 * reach}
          className="fill-transparent"
        />
        <MarkShape shape={shape} agreed={agreed ?? false} hollow={hollow ?? false} />
      </svg>
    </Link>
  );
}

/** A shape that stands for the same as a mark beside it, such as the other end of a range: it leads nowhere itself. */
export function FurtherShape({
  at,
  y,
  shape,
  agreed,
}: Required<Pick<Props, 'at' | 'y' | 'shape' | 'agreed'>>) {
  return (
    <svg x={across(at)} y={y} width="1" height="1" className="overflow-visible">
      <MarkShape shape={shape} agreed={agreed} />
    </svg>
  );
}
