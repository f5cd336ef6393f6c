import { linkTo } from '../site/here.ts';
import { dataOf } from '../model/slices/pages.ts';

/** The link at the foot of a page to the data from which it is made. */
export function DataLink({ path, label }: { path: string; label: string }) {
  return (
    <p className="no-print mt-8 text-sm">
      <a href={linkTo(dataOf(path))} className="py-1.5">
        {label}
      </a>
    </p>
  );
}
