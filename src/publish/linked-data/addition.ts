import { previewWords } from '#language/previews.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import { paths } from '../../urls/paths.ts';
import { escaped } from '../../ui/escaped.ts';
import { absoluteAddress, type Addition, type Site } from '../addition.ts';
import { claimNodes } from './claims.ts';
import { datasetNode } from './dataset.ts';
import { eventOf } from './event.ts';
import { ldScript, ldText } from './node.ts';
import { JSON_LD } from '../../site/media-types.ts';

/**
 * What machines read of the pages, as JSON-LD: the dataset on its page and each round on its own. The
 * claims of a page would double its size and stand in a file beside it, which the page names.
 */
export function linkedData(site: Site): Addition {
  const heads = new Map<string, string>();
  const claims = new Map<string, string>();
  const add = (path: string, id: string, own: Claims, sources: Sources, head = '') => {
    const file = `data/claims/${id}.jsonld`;
    claims.set(file, ldText(claimNodes(absoluteAddress(site, path), own, sources, site.data)));
    heads.set(path, head + claimsLink(`${site.base}${file}`));
  };
  heads.set(paths.data.to(), ldScript(datasetNode(site)));
  // Rounds and proposals share one space of ids.
  for (const [name, content] of site.files) {
    const [kind, id = ''] = name.split('/');
    if (kind === 'rounds') {
      const { round, sources } = content as RoundSlice;
      const path = paths.round.to(id);
      const event = ldScript(eventOf(round, absoluteAddress(site, path), site.data.actors));
      add(path, id, round.claims, sources, event);
    }
    if (kind === 'proposals') {
      const { proposal, sources } = content as ProposalSlice;
      const reports = proposal.provisions.flatMap((provision) => provision.reports);
      add(paths.proposal.to(id), id, [...reports, ...proposal.responses], sources);
    }
    if (name === 'positions') {
      const { positions, sources } = content as PositionsSlice;
      add(paths.positions.to(), name, positions, sources);
    }
  }
  return {
    head: ({ path }) => heads.get(path) ?? '',
    files: () => Promise.resolve(claims),
  };
}

type Claims = Parameters<typeof claimNodes>[1];
type Sources = Parameters<typeof claimNodes>[2];

function claimsLink(address: string): string {
  return `<link rel="alternate" type="${JSON_LD.type}" title="${escaped(previewWords.claims)}" href="${address}" />`;
}
