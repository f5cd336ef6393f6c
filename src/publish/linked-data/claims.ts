import { attribution } from '../../messages/attribution.ts';
import type { ResolvedAttribution, ResolvedSource } from '../../model/slices/resolve.ts';
import type { Dataset } from '../../model/types.ts';
import type { Node } from './node.ts';

type Claimed = {
  id: string;
  text: string;
  attribution: ResolvedAttribution;
  sources: readonly string[];
};

/** The names by which speakers are known for certain. */
export type Speakers = Pick<Dataset, 'actors' | 'people'>;

/**
 * The claims that have their address on a page, each with who made it and where it appeared. They
 * are statements of others, not checks of facts: nothing here says whether one is true.
 */
export function claimNodes(
  page: string,
  claims: readonly Claimed[],
  sources: Record<string, ResolvedSource>,
  speakers: Speakers,
): Node {
  const used = new Set(claims.flatMap((claim) => claim.sources));
  const cited = Object.values(sources).filter(({ id }) => used.has(id));
  return {
    '@type': 'Collection',
    '@id': page,
    hasPart: [
      ...claims.map((claim) => ({
        '@type': 'Claim',
        '@id': `${page}#${claim.id}`,
        url: `${page}#${claim.id}`,
        text: claim.text,
        author: authorOf(claim.attribution, speakers),
        creditText: attribution(claim.attribution),
        appearance: claim.sources.flatMap((id) => {
          const source = sources[id];
          return source ? [{ '@id': workId(source, page) }] : [];
        }),
      })),
      ...cited.map((source) => workOf(source, page)),
    ],
  };
}

const types = new WeakMap<Speakers, ReadonlyMap<string, string>>();

/** What each speaker is, by name: looked up once for a dataset, which has many times as many claims. */
function typesOf(speakers: Speakers): ReadonlyMap<string, string> {
  const known = types.get(speakers);
  if (known) return known;
  const made = new Map(speakers.people.map(({ name }) => [name, 'Person']));
  // Of two by the same name, an actor goes before a person, and the first before the second.
  for (const { name, kind } of speakers.actors.toReversed())
    made.set(name, kind === 'person' ? 'Person' : 'Organization');
  types.set(speakers, made);
  return made;
}

/**
 * Who made a claim: an organisation or a person where the data know them by exactly this name, else
 * the words of the account ("two officials"), which are neither.
 */
function authorOf({ speaker, outlet }: ResolvedAttribution, speakers: Speakers): Node | string {
  if (speaker === null) return { '@type': 'Organization', name: outlet?.name ?? '' };
  const type = typesOf(speakers).get(speaker);
  return type === undefined ? speaker : { '@type': type, name: speaker };
}

/** A page is named by its address; a document without one within the page that cites it. */
const workId = ({ url, id }: ResolvedSource, page: string): string => url ?? `${page}#source-${id}`;

function workOf(source: ResolvedSource, page: string): Node {
  const { url, title, note, publisher, published, language, kind } = source;
  return {
    '@type': kind === 'news' ? 'NewsArticle' : 'CreativeWork',
    '@id': workId(source, page),
    url: url ?? undefined,
    name: title ?? (url === null ? note : null) ?? undefined,
    publisher: { '@type': 'Organization', name: publisher.name },
    datePublished: published ?? undefined,
    inLanguage: language,
  };
}
