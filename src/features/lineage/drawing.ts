import { later } from '../../ui/later.tsx';
import { DRAWING_ID } from './drawing-id.ts';

/** The drawing of who built on what: it stands below all that a page is opened for. */
export const LineagePicture = later(
  () => import('./lineage-picture.tsx').then((code) => code.LineagePicture),
  DRAWING_ID,
);

/** The same of what is nearest to one proposal. */
export const LineageDrawing = later(
  () => import('./lineage-drawing.tsx').then((code) => code.DrawnLineage),
  DRAWING_ID,
);
