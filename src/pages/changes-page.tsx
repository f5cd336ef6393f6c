import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useChanges } from '../dataset/hooks.ts';
import { ChangeGroup } from '../features/changes/change-group.tsx';
import { KeyPair } from '../features/changes/key-pair.tsx';
import { PairHead } from '../features/changes/pair-head.tsx';
import { Cite } from '../features/cite/cite.tsx';
import { EmbedButton } from '../features/embed/embed-button.tsx';
import { changeSummary } from '../messages/change-summary.ts';
import { words } from '../messages/words.ts';
import { CHANGE_KINDS, changesBetween } from '../model/changes.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Link } from '../ui/link.tsx';
import { embedComparePath } from '../urls/embed-paths.ts';
import { changesPath, paths } from '../urls/paths.ts';

export function ChangesPage() {
  const { pair = '' } = useParams();
  const slice = useChanges(pair);
  const [before, after] = [slice.before.proposal, slice.after.proposal];
  const changes = useMemo(
    () => changesBetween(before, after, slice.issues),
    [before, after, slice],
  );
  const summary = changeSummary(changes, slice);
  const title = words.changes.titleOf(before.name, after.name);
  const groups = CHANGE_KINDS.map((kind) => ({
    kind,
    changes: changes.filter((change) => change.kind === kind),
  })).filter((group) => group.changes.length > 0);
  return (
    <>
      <PageHead title={title} description={summary} path={changesPath(before.id, after.id)} />
      <nav className="text-sm" aria-label={words.site.proposals}>
        <Link to={paths.proposals.to()} className="py-1.5">
          {words.site.proposals}
        </Link>{' '}
        / {words.changes.title}
      </nav>
      <h1
        className="mt-2 max-w-[60rem] font-serif text-2xl leading-[1.15] font-semibold sm:text-3xl"
        tabIndex={-1}
      >
        {title}
      </h1>
      <KeyPair changes={changes} slice={slice} />
      <p className="mt-4 max-w-[44rem] font-serif text-xl leading-relaxed">{summary}</p>
      <p className="mt-1 max-w-[44rem] text-sm text-soft">{words.changes.spans}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Cite subject={{ kind: 'changes', slice, title }} />
        <EmbedButton
          name={words.site.together([before.name, after.name])}
          path={embedComparePath({ ids: [before.id, after.id] })}
        />
      </div>
      <PairHead slice={slice} />
      <nav className="no-print mt-6" aria-label={words.changes.jump}>
        <ul className="flex flex-wrap gap-x-6">
          {groups.map(({ kind, changes: { length } }) => (
            <li key={kind}>
              <a href={`#${kind}`} className="inline-block py-1.5">
                {words.changes.groups[kind]}
              </a>{' '}
              <span className="text-soft">{length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <ChangeGroup key={group.kind} {...group} slice={slice} />
      ))}
    </>
  );
}
