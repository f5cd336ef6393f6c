import { previewWords } from '#language/previews.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../../model/slices/round-slice.ts';
import { paths } from '../../urls/paths.ts';
import type { HeadTag } from '../../ui/head-tag.ts';
import { absoluteAddress, type Addition, type DescribedPage, type Site } from '../addition.ts';
import { recordKind } from '../cited-page.ts';
import { alternate } from '../head-tags.ts';
import { claimNodes } from './claims.ts';
import { datasetNode } from './dataset.ts';
import { eventOf, isMeeting } from './event.ts';
import { ldScript, ldText, type Node } from './node.ts';
import { recordNode } from './record.ts';
import { JSON_LD } from '../../site/media-types.ts';

/**
 * What machines read of the pages, as JSON-LD: the dataset on its page, each record as a part of it, and a round
 * that was a meeting as that. The claims of a page would double its size and stand in a file beside it, which the
 * page names.
 */
export function linkedData(site: Site): Addition {
  const events = new Map<string, Node>();
  const links = new Map<string, HeadTag>();
  const claims = new Map<string, () => string>();
  const add = (path: string, id: string, own: Claims, sources: Sources) => {
    const file = `data/claims/${id}.jsonld`;
    claims.set(file, () =>
      ldText(claimNodes(absoluteAddress(site, path), own, sources, site.data)),
    );
    links.set(path, alternate(JSON_LD.type, previewWords.claims, `${site.base}${file}`));
  };
  // Rounds and proposals share one space of ids.
  for (const [name, content] of site.files) {
    const [kind, id = ''] = name.split('/');
    if (kind === 'rounds') {
      const { round, sources } = content as RoundSlice;
      const path = paths.round.to(id);
      if (isMeeting(round))
        events.set(path, eventOf(round, absoluteAddress(site, path), site.data.actors));
      add(path, id, round.claims, sources);
    }
    if (kind === 'proposals') {
      const { proposal, sources } = content as ProposalSlice;
      const reports = proposal.provisions.flatMap((provision) => provision.reports);
      add(paths.proposal.to(id), id, [...reports, ...proposal.responses], sources);
    }
    if (kind === 'positions') {
      const { positions, sources } = content as PositionsSlice;
      const path = id === '' ? paths.positions.to() : paths.positionsPart.to(id);
      const own = positions.filter(({ part }) => part === undefined);
      add(path, id === '' ? kind : [kind, id].join('-'), own, sources);
    }
  }
  const nodeOf = (page: DescribedPage): Node | null => {
    if (page.path === paths.data.to()) return datasetNode(site);
    const kind = recordKind(page.path);
    if (kind === null || kind === 'comparison') return null;
    const record = recordNode(site, page);
    const event = events.get(page.path);
    return event ? { ...event, subjectOf: record } : record;
  };
  return {
    head: (page) => {
      const node = nodeOf(page);
      const link = links.get(page.path);
      return [...(node ? [ldScript(node)] : []), ...(link ? [link] : [])];
    },
    // One after another: all of them at once are nearly as long as the dataset.
    *each() {
      for (const [file, make] of claims) yield [file, make()];
    },
  };
}

type Claims = Parameters<typeof claimNodes>[1];
type Sources = Parameters<typeof claimNodes>[2];
