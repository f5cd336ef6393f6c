import { spanOfPage, type Paged } from '../messages/format.ts';
import { PageLinks } from './page-links.tsx';

type Props = Paged & {
  id: string;
  label: string;
  /** The address of a page. */
  to: (part: number) => string;
};

/** Links to every page of a list by its time, the newest first. Nothing where there is one page. */
export function TimePages({ id, label, part, spans, to }: Props) {
  const name = (one: number) => spanOfPage({ part: one, spans });
  return <PageLinks {...{ id, label, part, to, name }} parts={spans.length} />;
}
