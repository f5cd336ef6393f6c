import { useParams } from 'react-router';
import { useProposal } from '../dataset/hooks.ts';
import { ProposalFrame } from '../features/embed/proposal-frame.tsx';
import { date, list } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

export function EmbedProposalPage() {
  const { id = '' } = useParams();
  const slice = useProposal(id);
  const { name, date: day, tabledBy } = slice.proposal;
  const by =
    tabledBy.length > 0
      ? words.round.tabledBy(list(tabledBy.map((actor) => actor.name)))
      : words.round.tabledByUnknown;
  return (
    <>
      <Head
        title={name}
        description={words.proposal.description(name, by, date(day))}
        path={paths.proposal.to(id)}
        copy
      />
      <ProposalFrame slice={slice} />
    </>
  );
}
