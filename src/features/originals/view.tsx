import { OriginalLines } from './original.tsx';
import { OriginalsLine } from './originals-line.tsx';

/** What shows originals: those of some texts; without any, what is to be said of all of the page. */
export function View({ of }: { of?: readonly string[] }) {
  return of ? <OriginalLines of={of} /> : <OriginalsLine />;
}
