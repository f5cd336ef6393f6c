import { chartWords } from '#language/charts.ts';
import { useEdition } from '../../dataset/edition.ts';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { absolute } from '../../site/here.ts';
import { loadCode } from '../../site/load-code.ts';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { today } from '../../ui/today.ts';
import type { PictureLayout, PictureTable } from '../../parts/charts/picture-table.ts';
import type { PictureFormat } from './save.ts';

export type KeptPicture = {
  /** Id of the figure on the page. */
  figure: string;
  /** Name of the files, without their ending. */
  name: string;
  title: string;
  /** What it shows, in a sentence. */
  sentence: string;
  /** Its path, with its state in the query. */
  address: string;
  /** Its rows: made when they are asked for, by code that may come only then. */
  table: () => PictureTable | Promise<PictureTable>;
  /** For a picture that is more text than drawing: how a file of it is laid out. */
  layout?: () => Promise<PictureLayout>;
};

/** A picture as a table, a picture or a drawing, to be kept. */
export function SaveButtons({
  figure,
  name,
  title,
  sentence,
  address,
  table,
  layout,
}: KeptPicture) {
  const edition = useEdition();
  const save = async (format: PictureFormat) => {
    try {
      const { savePicture } = await loadCode(() => import('./save.ts'));
      const saved = await savePicture(format, figure, name, {
        title,
        sentence,
        table: await table(),
        ...(layout && { layout: await layout() }),
        foot: [
          chartWords.foot(words.site.name, edition.title, edition.version, date(edition.date)),
          chartWords.seen(absolute(address).replace(/^https?:\/\//, ''), date(today())),
        ],
      });
      toast(chartWords.saved(saved));
    } catch {
      toast(chartWords.failed);
    }
  };
  return (
    <>
      {(['csv', 'png', 'svg'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className={buttonClass}
          onClick={() => void save(format)}
        >
          {chartWords[format]}
        </button>
      ))}
    </>
  );
}
