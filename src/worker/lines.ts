import { kept } from '#language/kept.ts';
import { date } from '../messages/format.ts';
import type { Reason } from '../offline/serve.ts';
import type { KeptPage } from '../offline/store.ts';
import { escaped } from '../ui/escaped.ts';
import { keptAgain, keptLine } from '../ui/styles.ts';
import { today } from '../ui/today.ts';

/*
 * What stands at the top of a page that did not come from the server. It is there before the app is, and stays
 * outside of what the app takes over.
 */

/** A link to the address itself, which loads it anew: it needs no script. */
const again = () => `<a href="" class="${keptAgain}">${escaped(kept.again)}</a>`;

const line = (text: string) =>
  `<p data-kept role="status" class="${keptLine}">${escaped(text)} ${again()}</p>`;

/** On a kept page: that it is one, of which day and version, and why it is shown. */
export function lineOf(page: KeptPage, reason: Reason): string {
  const { version, date: day } = page.edition;
  const why = reason.why === 'status' ? kept.why.status(reason.status) : kept.why[reason.why];
  return line(kept.copy(why, date(today(new Date(page.kept))), version, date(day)));
}

/** Where a page is not kept, on the page that says what is. */
export function lineInPlace(): string {
  return line(kept.inPlace);
}
