import { beforeAll, describe, expect, it } from 'vitest';
import { formatFinding, type Finding } from '../../model/lint/finding.ts';
import { datasetOf } from '../../model/parse.ts';
import { publicFiles } from '../../model/slices/public-files.ts';
import { tinyTree, type Edit } from '../../testing/tiny.ts';
import { proposalsInWords } from '../../testing/tiny-proposals.ts';
import { previewed } from './addition.ts';
import { roomAdvice } from './advice.ts';
import { loadFonts, type Fonts } from './fonts.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

function advice(...edits: Edit[]): Finding[] {
  const tree = tinyTree(...edits);
  const data = datasetOf(tree);
  return roomAdvice(tree, previewed({ data, files: publicFiles(data) }), fonts.measure);
}

const SHORT = 'The mediators would return.';
const LONG = `The mediators would return to ${'the talks, and then again to '.repeat(9)}the city.`;

describe('advice on texts that are too long for previews', () => {
  it('is not given where every picture has room', () => {
    expect(advice()).toEqual([]);
    expect(advice(...proposalsInWords(SHORT, SHORT))).toEqual([]);
  });

  it('names file, place, length, picture, and what to do', () => {
    const found = advice(...proposalsInWords(SHORT, LONG));
    expect(LONG.length).toBe(300);
    expect(found.map((finding) => formatFinding(finding, 'src/data'))).toEqual([
      'src/data/rounds/2001-02-10-portsea.json:/proposals/2/provisions/0/reports/0/text  300 characters: previews/rounds/2001-02-10-portsea.png has no room for it and shows fewer columns  -> say it in fewer; 200 fit on most pictures, half of that where a round has three proposals',
    ]);
  });
});
