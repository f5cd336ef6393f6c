import { useParams } from 'react-router';
import { useProposal } from '../dataset/hooks.ts';
import { ProposalFrame } from '../features/embed/proposal-frame.tsx';
import { date } from '../messages/format.ts';
import { tabledText } from '../messages/tabled.ts';
import { words } from '../messages/words.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

export function EmbedProposalPage() {
  const { id = '' } = useParams();
  const slice = useProposal(id);
  const { name, date: day, tabledBy } = slice.proposal;
  const by = tabledText(tabledBy);
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
