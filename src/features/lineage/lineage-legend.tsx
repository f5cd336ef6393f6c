import { answersWords } from '#language/answers.ts';
import { chartWords } from '#language/charts.ts';
import { words } from '../../messages/words.ts';
import { isRejected } from '../../model/answers-said.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { LineageSlice } from '../../model/slices/lineage-slice.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { MarkShape } from '../../parts/charts/mark.tsx';

/** The marks and lines that are in the picture. */
export function lineageLegend(
  { links, picture }: LineageSlice,
  rows: readonly ListedProposal[],
): LegendKey[] {
  const { sides, truces, chapters, families } = picture;
  const shapes = new Set(families.spots.map(({ shape }) => shape));
  const of = (kinds: boolean, key: LegendKey) => (kinds ? [{ ...key, wide: true }] : []);
  return [
    ...sides.flatMap(({ shape, name }) =>
      of(shapes.has(shape), { of: 'side', shape, name: chartWords.bySide(name) }),
    ),
    ...of(shapes.has('cross'), { of: 'side', shape: 'cross', name: chartWords.noSide }),
    ...of(
      families.spots.some(({ agreed }) => agreed),
      { of: 'agreed' },
    ),
    ...of(rows.some(isRejected), {
      of: 'own',
      name: answersWords.lineage.rejected,
      drawing: <MarkShape shape="circle" hollow />,
    }),
    ...(['reported', 'inferred'] as const).flatMap((basis) =>
      of(
        links.some((link) => link.basis === basis),
        {
          of: 'own',
          name: words.lineage[basis],
          drawing: (
            <line
              x1="-8"
              x2="8"
              strokeWidth="1.5"
              strokeDasharray={basis === 'inferred' ? '4 3' : undefined}
              className="stroke-soft"
            />
          ),
        },
      ),
    ),
    ...of(truces.length > 0, { of: 'truce' }),
    ...of(chapters.length > 0, { of: 'chapter' }),
  ];
}
