import { answersWords } from '#language/answers.ts';
import { words } from '../../messages/words.ts';
import { isRejected } from '../../model/answers-said.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import { NO_SIDE } from '../../model/sides.ts';
import type { DrawnTexts } from '../../model/slices/lineage-slice.ts';
import { behindKeys, sideKeys } from '../../parts/charts/legend-keys.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { MarkShape } from '../../parts/charts/mark.tsx';

/** The marks and lines that are in the picture. */
export function lineageLegend(
  { links, picture }: DrawnTexts,
  rows: readonly ListedProposal[],
): LegendKey[] {
  const { axis, sides, truces, chapters, families } = picture;
  const wide = (keys: readonly LegendKey[]) => keys.map((key) => ({ ...key, wide: true }));
  const of = (kinds: boolean, key: LegendKey) => (kinds ? [{ ...key, wide: true }] : []);
  return [
    ...wide(
      sideKeys(
        sides,
        families.spots.map(({ shape, agreed }) => ({
          side: sides.find((side) => side.shape === shape)?.id ?? NO_SIDE,
          agreed,
        })),
      ),
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
    ...wide(behindKeys({ axis, truces, chapters })),
  ];
}
