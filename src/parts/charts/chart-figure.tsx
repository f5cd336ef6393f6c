import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { Link } from '../../ui/link.tsx';
import { readingPath } from '../../urls/paths.ts';
import { Legend, type LegendKey } from './legend.tsx';

type Props = {
  /** Id of the figure: others link to it, and what saves it finds it by it. */
  id: string;
  /** Its name; without it, the heading before it names it. */
  title?: string;
  /** What it shows, in a sentence that is computed. */
  sentence: string;
  /** Its marks explained; not there for a picture longer than a screen, which has them above its drawings. */
  legend?: readonly LegendKey[];
  /** What can be done with it: to save, to embed, to cite. */
  tools?: ReactNode;
  /** Its drawings. */
  children: ReactNode;
  /** The same in rows, where the page does not show them anyway. */
  table?: ReactNode;
};

/** A picture with all that belongs to it: its sentence, its marks explained, its table, and what can be done with it. */
export function ChartFigure({ id, title, sentence, legend, tools, children, table }: Props) {
  return (
    <figure id={id} data-picture="" className="my-4">
      <figcaption>
        {title && <h2 className="font-serif text-xl font-semibold">{title} </h2>}
        <p className="max-w-[46rem] text-soft" data-sentence="">
          {sentence}{' '}
        </p>
      </figcaption>
      {children}
      {legend && <Legend keys={legend} />}
      <div className="no-print relative mt-1 flex flex-wrap items-center gap-x-5 text-sm">
        <Link to={readingPath()} className="inline-flex min-h-11 items-center">
          {chartWords.reading}
        </Link>{' '}
        {tools}
      </div>
      {table && (
        <details className="twin text-sm">
          <summary className="w-fit cursor-pointer py-3 text-soft hover:text-accent">
            {chartWords.table}
          </summary>
          {table}
        </details>
      )}
    </figure>
  );
}
