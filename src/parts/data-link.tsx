import { dataPath } from '../urls/paths.ts';

/** The link at the foot of a page to the data from which it is made. */
export function DataLink({ path, label }: { path: string; label: string }) {
  return (
    <p className="no-print mt-8 text-sm">
      <a href={`${import.meta.env.BASE_URL.slice(0, -1)}${dataPath(path)}`} className="py-1.5">
        {label}
      </a>
    </p>
  );
}
