import { claimWords } from '#language/claims.ts';
import { number } from '../../messages/format.ts';
import {
  correctionsOn,
  correctionsPage,
  pagesOfCorrections,
} from '../../model/corrections-pages.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { PageLinks } from '../../parts/page-links.tsx';

type Props = { corrections: readonly CorrectionEntry[]; part: number };

/** Links to every page of the list, by which corrections stand there. */
export function CorrectionPages({ corrections, part }: Props) {
  const parts = pagesOfCorrections(corrections.length);
  const name = (one: number) => {
    const { first, last } = correctionsOn(corrections, one);
    return claimWords.corrections.ofPage(number(first), number(last));
  };
  const to = (one: number) => correctionsPage(one, parts);
  return <PageLinks label={claimWords.corrections.pages} {...{ part, parts, to, name }} />;
}
