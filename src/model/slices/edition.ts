import { sidesOf, type TabledSide } from '../sides.ts';
import type { Attribution, Dataset, Rung } from '../types.ts';
import { resolver, type ResolvedAttribution } from './resolve.ts';

/** Which edition of which dataset a page shows: what every page says of it, and what exports carry. */
export type Edition = {
  title: string;
  /** Language of its names and texts, as a BCP 47 tag. */
  language: string;
  /** Language of the dataset, where its names and texts are translated: what is not stands in it. */
  original?: string;
  /** What the talks are called, as a phrase that can stand in a sentence. */
  subject: string;
  /** Semantic version. */
  version: string;
  /** The day of this version. */
  date: string;
  /** The name of the file from which it comes, where it is a reader's own, on their device, and published nowhere. */
  from?: string;
  /** Names of the parties, in display order. */
  parties: string[];
  /** Ids of the issues of the key figures, in order. */
  keyIssues: string[];
  /** Who tables what, in pictures: each side with the shape of its marks. */
  sides: Pick<TabledSide, 'name' | 'shape'>[];
  /** Who gave an account of each rung, where the dataset has an example of it. */
  rungExamples: Partial<Record<Rung, ResolvedAttribution>>;
};

/** The edition of a dataset, for the pages that are made from it. */
export function editionOf(data: Dataset): Edition {
  const { title, language, subject, version, date, parties, keyIssues, rungExamples } = data.about;
  const names = resolver(data);
  const given = new Map(everyAttribution(data).map((account) => [account.id, account]));
  const examples = Object.entries(rungExamples).flatMap(([rung, id]) => {
    const account = given.get(id ?? '');
    return account ? [[rung, names.attribution(account.attribution)] as const] : [];
  });
  return {
    title,
    language,
    subject,
    version,
    date,
    parties: parties.map((id) => names.actor(id).name),
    keyIssues,
    sides: sidesOf(data).map(({ name, shape }) => ({ name, shape })),
    rungExamples: Object.fromEntries(examples),
  };
}

/** Every account of the dataset, of whatever kind. */
function everyAttribution({
  rounds,
  positions,
}: Dataset): { id: string; attribution: Attribution }[] {
  return [
    ...positions,
    ...rounds.flatMap(({ claims, proposals }) => [
      ...claims,
      ...proposals.flatMap(({ provisions, responses }) => [
        ...responses,
        ...provisions.flatMap(({ reports }) => reports),
      ]),
    ]),
  ];
}
