import { previewWords } from '../../messages/previews-en.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import { paths } from '../../urls/paths.ts';
import { absolute, escaped, type Addition, type Site } from '../addition.ts';
import { claimsOf } from './claims.ts';
import { datasetNode } from './dataset.ts';
import { eventOf } from './event.ts';
import { ldScript, ldText } from './node.ts';

/**
 * What machines read of the pages, as JSON-LD: the dataset on its page and each round on its own. The
 * claims of a page would double its size and stand in a file beside it, which the page names.
 */
export function linkedData(site: Site): Addition {
  const { actors, people } = site.data;
  const heads = new Map<string, string>();
  const claims = new Map<string, string>();
  heads.set(paths.data.to(), ldScript(datasetNode(site)));
  for (const [name, content] of site.files) {
    const [kind, id = ''] = name.split('/');
    if (kind === 'rounds') {
      const { round, sources } = content as RoundSlice;
      const path = paths.round.to(id);
      const url = absolute(site, path);
      heads.set(path, ldScript(eventOf(round, url, actors)) + claimsLink(site, id));
      claims.set(fileOf(id), ldText(claimsOf(url, round.claims, sources, { actors, people })));
    }
    if (kind === 'proposals') {
      const { proposal, sources } = content as ProposalSlice;
      const path = paths.proposal.to(id);
      const own = [...proposal.provisions.flatMap(({ reports }) => reports), ...proposal.responses];
      heads.set(path, claimsLink(site, id));
      claims.set(
        fileOf(id),
        ldText(claimsOf(absolute(site, path), own, sources, { actors, people })),
      );
    }
  }
  return {
    head: ({ path }) => heads.get(path) ?? '',
    files: () => Promise.resolve(claims),
  };
}

/** Rounds and proposals share one space of ids. */
const fileOf = (id: string) => `data/claims/${id}.jsonld`;

function claimsLink({ base }: Site, id: string): string {
  return `<link rel="alternate" type="application/ld+json" title="${escaped(previewWords.claims)}" href="${base}${fileOf(id)}" />`;
}
