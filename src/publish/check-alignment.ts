import { parseArgs } from 'node:util';
import { formatFindings } from '../model/lint/finding.ts';
import { linksBetween, standingApart, termsAligned } from '../model/lint/terms-aligned.ts';
import { parseFiles, type DataTree } from '../model/parse.ts';
import type { Proposal } from '../model/types.ts';
import { readDataOrExit, shownDir } from './data-files.ts';

/**
 * `npm run check:alignment`: lists the terms of one issue that stand apart between a text and its predecessor and that nobody
 * has explained, and exits with 1 if there are any. With `-- --all` it lists those, too, that are explained, each term
 * with its phase, its scope and its first account, to be read beside each other.
 */
const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;
const { files, unread } = await readDataOrExit();
const { tree, findings } = parseFiles(files, unread);
const unexplained = tree ? termsAligned.check(tree) : findings;
if (tree) {
  const places = placesApart(tree);
  if (all) for (const place of places) console.log(shown(place));
  const terms = places.reduce((sum, { ids }) => sum + ids.length, 0);
  console.log(
    `${terms} terms stand apart in ${places.length} places, ${unexplained.length} of these unexplained`,
  );
}
if (unexplained.length > 0) console.error(formatFindings(unexplained, shownDir()));
process.exitCode = unexplained.length === 0 ? 0 : 1;

/** An issue of which a text and a predecessor each have terms that the other lacks. */
type PlaceApart = {
  text: Proposal;
  predecessor: Proposal;
  issue: string;
  ids: readonly string[];
  note: string | undefined;
};

function placesApart(of: DataTree): PlaceApart[] {
  return linksBetween(of).flatMap(({ text, predecessor, link: { apart = [] } }) =>
    [...standingApart(text, predecessor)].map(([issue, ids]) => {
      const note = apart.find((one) => one.issue === issue)?.note;
      return { text, predecessor, issue, ids, note };
    }),
  );
}

function shown({ text, predecessor, issue, ids, note }: PlaceApart): string {
  const lines = [text, predecessor].flatMap(({ id, provisions }) =>
    provisions
      .filter((provision) => ids.includes(provision.id))
      .map(
        ({ id: term, phase, scope, reports }) =>
          `  ${term} in ${id}, phase ${phase ?? 'none'}, ${scope}: ${reports[0]?.text ?? ''}`,
      ),
  );
  return [`${text.id} <- ${predecessor.id}: ${issue}`, ...lines, `  ${note ?? 'UNEXPLAINED'}`].join(
    '\n',
  );
}
