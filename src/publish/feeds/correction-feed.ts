import { attribution } from '../../messages/attribution.ts';
import { correctedField } from '../../messages/corrected-field.ts';
import { words } from '../../messages/words.ts';
import { feeds } from '#language/feeds.ts';
import type { CorrectionsSlice } from '../../model/slices/corrections-slice.ts';
import { correctionsByPage } from '../../model/corrections-pages.ts';
import { resolver } from '../../model/slices/resolve.ts';
import type { Dataset } from '../../model/types.ts';
import { timeOf, type FeedItem } from './feed.ts';

/** Who said what has an id: a claim id → the attribution as a phrase. */
function speakers(data: Dataset): Map<string, string> {
  const names = resolver(data);
  const claims = [
    ...data.positions,
    ...data.rounds.flatMap((round) => [
      ...round.claims,
      ...round.proposals.flatMap(({ provisions, responses }) => [
        ...provisions.flatMap(({ reports }) => reports),
        ...responses,
      ]),
    ]),
  ];
  return new Map(claims.map((claim) => [claim.id, attribution(names.claim(claim).attribution)]));
}

/** Every correction, newest first, with both values, the reason, and who had said it. */
export function correctionItems(
  data: Dataset,
  { corrections }: CorrectionsSlice,
  at: (path: string) => string,
  idOf: (name: string) => string,
): FeedItem[] {
  const said = speakers(data);
  const places = new Map(
    correctionsByPage(corrections).flatMap(([page, on]) =>
      on.map((one) => [one.id, page] as const),
    ),
  );
  const targets = new Map(data.corrections.map(({ id, target }) => [id, target]));
  const moved = new Map(data.redirects.map(({ from, to }) => [from, to]));
  return corrections.map(({ id, date, version, field, before, after, reason, target }, i) => {
    // They come newest first; the first of all has the first second.
    const time = timeOf(date, corrections.length - 1 - i);
    const of = targets.get(id) ?? '';
    const who = said.get(of) ?? said.get(moved.get(of) ?? '');
    return {
      id: idOf(`corrections/${id}`),
      url: at(`${places.get(id)}#${id}`),
      title: feeds.corrected(target.name, correctedField(field)),
      published: time,
      updated: time,
      paragraphs: [
        ...(target.text.length > 0 ? [feeds.about(words.join.comma(target.text))] : []),
        ...(who ? [feeds.saidBy(who)] : []),
        feeds.was(before),
        feeds.is(after),
        feeds.why(reason),
        feeds.edition(version),
      ],
      related: { url: at(target.path), title: feeds.openCorrected },
    };
  });
}
