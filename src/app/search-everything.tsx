import { useEffect, useState, type ComponentType } from 'react';
import { usePositionsLoad, useProposalLoad, useRoundLoad } from '../dataset/search-hooks.ts';
import type { Loaded } from '../dataset/hooks.ts';
import type { CiteDialogProps } from '../features/cite/cite-dialog.tsx';
import type { Subject } from '../features/cite/subject.ts';
import { SearchPanel } from '../features/search/panel/search-panel.tsx';
import { words } from '../messages/words.ts';
import type { AccountItem } from '../model/search/docs.ts';
import { loadCode } from '../site/load-code.ts';
import { toast } from '../ui/toast.tsx';

/** The search over the page, and citing an account that it found, over both. */
export function SearchEverything({ onClose }: { onClose: () => void }) {
  const [cited, setCited] = useState<AccountItem | null>(null);
  const done = () => setCited(null);
  return (
    <>
      <SearchPanel onClose={onClose} onCite={setCited} />
      {cited?.on.kind === 'round' && <InRound id={cited.on.id} claim={cited.id} onClose={done} />}
      {cited?.on.kind === 'proposal' && (
        <InProposal id={cited.on.id} claim={cited.id} onClose={done} />
      )}
      {cited?.on.kind === 'positions' && <InPositions claim={cited.id} onClose={done} />}
    </>
  );
}

type Of = { claim: string; onClose: () => void };

function InRound({ id, ...rest }: Of & { id: string }) {
  return (
    <Citing load={useRoundLoad(id)} asSubject={(slice) => ({ kind: 'round', slice })} {...rest} />
  );
}

function InProposal({ id, ...rest }: Of & { id: string }) {
  return (
    <Citing
      load={useProposalLoad(id)}
      asSubject={(slice) => ({ kind: 'proposal', slice })}
      {...rest}
    />
  );
}

function InPositions(props: Of) {
  return (
    <Citing
      load={usePositionsLoad(props.claim)}
      asSubject={(slice) => ({ kind: 'positions', slice, title: words.site.positions })}
      {...props}
    />
  );
}

type Props<T> = Of & { load: Loaded<T>; asSubject: (slice: T) => Subject };

/** The dialog that cites a claim, once its code and its page are there. */
function Citing<T>({ load, asSubject, claim, onClose }: Props<T>) {
  const [shown, setShown] = useState<{ View: ComponentType<CiteDialogProps> } | null>(null);
  const failed = load.state === 'failed';
  useEffect(() => {
    let left = false;
    const giveUp = () => {
      if (left) return;
      toast(words.site.notLoaded);
      onClose();
    };
    if (failed) giveUp();
    else
      loadCode(() => import('../features/cite/cite-dialog.tsx')).then(
        ({ CiteDialog }) => left || setShown({ View: CiteDialog }),
        giveUp,
      );
    return () => void (left = true);
  }, [failed, onClose]);
  if (!shown || load.state !== 'there') return null;
  return <shown.View subject={asSubject(load.value)} claim={claim} onClose={onClose} />;
}
