import { useParams } from 'react-router';
import { useRound } from '../dataset/hooks.ts';
import { RoundFrame } from '../features/embed/round-frame.tsx';
import { words } from '../messages/words.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

export function EmbedRoundPage() {
  const { id = '' } = useParams();
  const slice = useRound(id);
  const { title, outcome } = slice.round;
  return (
    <>
      <Head
        title={title}
        description={words.round.description(title, outcome.text)}
        path={paths.round.to(id)}
        copy
      />
      <RoundFrame slice={slice} />
    </>
  );
}
