import type { Comparison } from '../../model/comparison.ts';
import { download } from '../../ui/download.ts';
import { CSV, inUtf8, JSON_FILE, PNG } from '../../site/media-types.ts';
import { loadCode } from '../../site/load-code.ts';

export type FileFormat = 'csv' | 'json' | 'card' | 'picture';

/** Longer names are refused by file systems. */
const LONGEST = 200;

/** The name of a file, made of what is compared: "parley-<id>--<id>.csv". */
export function fileName(ids: readonly string[], ending: string): string {
  return `parley-${ids.join('--').slice(0, LONGEST)}.${ending}`;
}

async function made(format: FileFormat, comparison: Comparison, address: string): Promise<Blob> {
  if (format === 'csv') {
    const { csv } = await loadCode(() => import('./csv.ts'));
    return new Blob([csv(comparison, address)], { type: inUtf8(CSV) });
  }
  if (format === 'json') {
    const { json } = await loadCode(() => import('./json.ts'));
    return new Blob([json(comparison, address)], { type: JSON_FILE.type });
  }
  const { card, picture } = await loadCode(() => import('./picture.ts'));
  return (format === 'card' ? card : picture)(comparison, address);
}

/** Makes a file of a comparison and hands it to the browser. Gives its name. */
export async function save(
  format: FileFormat,
  comparison: Comparison,
  address: string,
): Promise<string> {
  const ids = comparison.columns.map(({ id }) => id);
  const name =
    format === 'card'
      ? fileName(['key-figures', ...ids], PNG.ending)
      : fileName(ids, format === 'picture' ? PNG.ending : format);
  download(await made(format, comparison, address), name);
  return name;
}
