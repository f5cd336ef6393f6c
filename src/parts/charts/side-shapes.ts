import type { SideShape } from '../../model/sides.ts';
import type { Background } from '../../model/slices/background.ts';

/** The shape of a side of the dataset; a cross for what is of none; all alike where it names no sides. */
export function shapes({ sides }: Pick<Background, 'sides'>): (side: string) => SideShape {
  return (id) =>
    sides.find((side) => side.id === id)?.shape ?? (sides.length > 0 ? 'cross' : 'circle');
}
