import { linkTo, own } from '../site/here.ts';
import { dataOf } from '../model/slices/pages.ts';

/** The link at the foot of a page to the data from which it is made; of a dataset of the reader's own no server has it. */
export function DataLink({ path, label }: { path: string; label: string }) {
  if (own) return null;
  return (
    <p className="no-print mt-8 text-sm">
      <a href={linkTo(dataOf(path))} className="py-1.5">
        {label}
      </a>
    </p>
  );
}
