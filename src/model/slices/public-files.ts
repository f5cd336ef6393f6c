import { withDatesInOne } from '../approximate.ts';
import { comparing, type Folding } from '../search/folding.ts';
import { termsBy } from '../search/terms.ts';
import type { Dataset } from '../types.ts';
import { changeSlice, pairName } from './change-slice.ts';
import { claimFiles } from './claim-parts.ts';
import { claimsSlice } from './claims-slice.ts';
import { correctionsSlice } from './corrections-slice.ts';
import { issueParts } from './issue-parts.ts';
import { issueSlices } from './issue-slice.ts';
import { issuesSlice } from './issues-slice.ts';
import { indexParts } from './index-parts.ts';
import { indexSlice } from './index-slice.ts';
import { lineageSlice, type LinksSlice } from './lineage-slice.ts';
import { namesSlice } from './names-slice.ts';
import { inOrder } from './order.ts';
import { peopleSlice } from './people-slice.ts';
import { personSlices } from './person-slice.ts';
import { positionsParts } from './positions-parts.ts';
import { positionsSlice } from './positions-slice.ts';
import { listedFile } from './listed-file.ts';
import { listedParts } from './proposal-parts.ts';
import { roundSlices, type ProposalSlice } from './round-slice.ts';
import { searchFiles } from './search-parts.ts';
import { searchSlice, searchSources } from './search-slice.ts';
import { pagesOfList } from './source-parts.ts';
import { sourcesSlice } from './sources-slice.ts';
import { timelineParts } from './timeline-parts.ts';
import { venueParts } from './venue-parts.ts';
import { venueSlices, venuesSlice } from './venues-slice.ts';
import { nameOfPart } from './part-name.ts';

/** Runs a part of the work and returns what it made; whoever publishes measures the parts by their names. */
type Step = <T>(name: string, make: () => T) => T;

/** The dataset as it is published in one file. */
export const wholeDataset = (data: Dataset): Dataset => ({ ...data, rounds: inOrder(data.rounds) });

/** In which language the files are read: its rules for words, and the dataset as it was before it was translated. */
export type ReadIn = { folding: Folding; original?: Dataset };

/**
 * Everything that the site publishes as data and reads itself: path below `data/` without the
 * extension, and content. The app has no other source of facts.
 */
export function publicFiles(
  whole: Dataset,
  step: Step = (_, make) => make(),
  { folding, original }: ReadIn = { folding: {} },
): Map<string, unknown> {
  const data = withDatesInOne(whole);
  const slices = step('slices: lineage of rounds', () => roundSlices(data));
  const sources = step('slices: sources', () =>
    sourcesSlice(data, comparing(folding).alphabetical),
  );
  const index = step('slices: index', () => indexSlice(data));
  const { index: published, cards } = step('slices: index', () => indexParts(data, index));
  const lineage = step('slices: lineage', () => lineageSlice(data));
  const files = new Map<string, unknown>([
    ['index', published],
    ['names', namesSlice(index)],
    ['links', { links: lineage.links } satisfies LinksSlice],
    ['sources', sources],
    ['lineage', lineage],
    ['people', step('slices: people', () => peopleSlice(data))],
    ['dataset', wholeDataset(whole)],
  ]);
  /** The parts of something long, the oldest first. */
  const put = (name: string, parts: readonly unknown[]) => {
    for (const [i, part] of parts.entries()) files.set(nameOfPart(name, i + 1, parts.length), part);
  };
  for (const [i, part] of cards.entries()) files.set(`cards/${i + 1}`, part);
  const personSlice = step('slices: people', () => personSlices(data));
  step('slices: people', () => {
    for (const { id } of data.people) files.set(`people/${id}`, personSlice(id));
  });
  for (const part of step('slices: sources', () => pagesOfList(sources)))
    files.set(`outlets/${part.part}`, part);
  for (const part of step('slices: list of proposals', () => listedParts(data, index, lineage)))
    files.set(listedFile(part.part, part.parts), part);
  const proposals = new Map<string, ProposalSlice>();
  const rounds = step('slices: rounds', () => data.rounds.map((round) => slices.round(round)));
  step('slices: search', () => {
    const all = searchFiles(
      searchSlice(data, rounds, original),
      searchSources(data),
      termsBy(folding),
    );
    for (const [name, file] of all) files.set(name, file);
  });
  const corrections = step('slices: corrections', () => correctionsSlice(data, rounds));
  for (const [name, file] of step('slices: claims', () =>
    claimFiles(claimsSlice(data, rounds, corrections.corrections)),
  ))
    files.set(name, file);
  files.set('corrections', corrections);
  const positions = step('slices: positions', () => positionsSlice(data, rounds));
  put('positions', positionsParts(data, positions));
  const issues = step('slices: issues', () => issueSlices(data, positions));
  files.set(
    'issues',
    step('slices: issues', () => issuesSlice(data, issues)),
  );
  step('slices: issues', () => {
    const parts = issueParts(data);
    for (const issue of issues) put(`issues/${issue.issue.id}`, parts(issue));
  });
  put(
    'timeline',
    step('slices: timeline', () => timelineParts(data, rounds)),
  );
  files.set(
    'venues',
    step('slices: venues', () => venuesSlice(data)),
  );
  for (const [id, slice] of step('slices: venues', () => venueSlices(data)))
    put(`venues/${id}`, venueParts(slice));
  for (const slice of rounds) files.set(`rounds/${slice.round.id}`, slice);
  step('slices: proposals', () => {
    for (const round of data.rounds)
      for (const proposal of round.proposals)
        proposals.set(proposal.id, slices.proposal(proposal, round));
  });
  step('slices: changes', () => {
    for (const [id, after] of proposals) {
      files.set(`proposals/${id}`, after);
      for (const parent of after.proposal.parents) {
        const before = proposals.get(parent.id);
        const pair = pairName(parent.id, id);
        if (before) files.set(`changes/${pair}`, changeSlice(data, before, after));
      }
    }
  });
  return files;
}
