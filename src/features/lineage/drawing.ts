import { later } from '../../ui/later.tsx';

/** The drawing of who built on what: it stands below all that a page is opened for. */
export const LineageDrawing = later(() =>
  import('./lineage-drawing.tsx').then((code) => code.DrawnLineage),
);
