import { citeWords } from '#language/citing-dialog.ts';
import { date, list, quantity } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CitedThing } from '../../model/citation/cited.ts';
import type { Edition } from '../../model/slices/edition.ts';
import { drawn } from '../../ui/picture/canvas.ts';
import { claimSheet } from './claim-picture-layout.ts';

/** Sources that the picture names; the others are counted. */
const NAMED = 3;

/** Draws a claim with its attribution, its sources, its address and its version, as PNG. */
export function claimPicture(
  thing: CitedThing & { kind: 'claim' },
  sentence: string,
  edition: Edition,
): Promise<Blob> {
  const { claim, id, title, address } = thing;
  const { picture } = citeWords;
  const text = {
    head: title,
    figure: claim.quantity && words.atStart(quantity(claim.quantity)),
    sentence,
    source: picture.source(sourcesText(thing)),
    address: address.replace(/^https?:\/\//, ''),
    foot: picture.foot(words.site.name, id ?? '', edition.version, date(edition.date)),
  };
  return drawn((measure) => claimSheet(text, measure, words.direction), 1);
}

/** "Reuters (28 Jan 2024), AP (undated) and 2 more" */
function sourcesText({ sources }: CitedThing): string {
  const { picture } = citeWords;
  const shown = sources
    .slice(0, NAMED)
    .map(({ publisher, published }) =>
      words.join.brackets(publisher.name, published ? date(published) : picture.undated),
    );
  const more = sources.length - shown.length;
  return more > 0 ? picture.more(words.join.comma(shown), more) : list(shown);
}
