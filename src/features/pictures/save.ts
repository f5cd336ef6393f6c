import { unparse } from 'papaparse';
import { words } from '../../messages/words.ts';
import { FORMULA } from '../../model/formula.ts';
import { withoutDirection } from '../../model/text.ts';
import { CSV, inUtf8, PNG, SVG } from '../../site/media-types.ts';
import { download } from '../../ui/download.ts';
import type {
  PictureLayout,
  PictureTable,
  Surroundings,
} from '../../parts/charts/picture-table.ts';
import { laidOut, painted } from '../../ui/picture/canvas.ts';
import { asSvg } from '../../ui/picture/svg.ts';
import { standalone } from './standalone.ts';

export type PictureFormat = 'csv' | 'svg' | 'png';

/** Pixels of the file for one of the drawing: it is sharp in print. */
const SCALE = 2;
/** Some phones have no canvas with more pixels than this. */
const MOST_PIXELS = 16_700_000;

/**
 * Makes a file of a picture and hands it to the browser. Rejects where the browser draws none.
 *
 * @param figure id of the picture on the page.
 * @param layout lays the picture out; without it the file holds what is drawn on the page.
 * @returns the name of the file.
 */
export async function savePicture(
  format: PictureFormat,
  figure: string,
  name: string,
  { table, layout, ...around }: Surroundings & { table: PictureTable; layout?: PictureLayout },
): Promise<string> {
  const file = [name, format].join('.');
  if (format === 'csv') {
    const text = unparse(
      { fields: [...table.columns], data: table.rows.map((row) => row.map((cell) => cell ?? '')) },
      { escapeFormulae: FORMULA },
    );
    download(new Blob(['\uFEFF', withoutDirection(text), '\r\n'], { type: inUtf8(CSV) }), file);
    return file;
  }
  if (layout) {
    const sheet = await laidOut((measure) => layout(around, measure));
    const isLarge = sheet.width * sheet.height * SCALE * SCALE > MOST_PIXELS;
    download(
      format === 'svg'
        ? new Blob([asSvg(sheet, around.title)], { type: SVG.type })
        : await painted(sheet, isLarge ? 1 : SCALE),
      file,
    );
    return file;
  }
  const element = document.getElementById(figure);
  if (!element) throw new Error('the picture is not on this page');
  const svg = standalone(element, { ...around, rtl: words.direction === 'rtl' });
  const drawing = new Blob([svg], { type: SVG.type });
  download(format === 'svg' ? drawing : await asPng(drawing), file);
  return file;
}

async function asPng(drawing: Blob): Promise<Blob> {
  const url = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('this browser draws no pictures');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty'))),
        PNG.type,
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
