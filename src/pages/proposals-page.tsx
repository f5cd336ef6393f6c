import { useIndex, useLineage } from '../dataset/hooks.ts';
import { LineageForest } from '../features/lineage/lineage-forest.tsx';
import { KeyFigures } from '../features/round/key-figures.tsx';
import { date } from '../messages/format.ts';
import { tabledText } from '../messages/tabled.ts';
import { words } from '../messages/words.ts';
import { CompareToggle } from '../parts/compare-toggle.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { DataText } from '../parts/data-text.tsx';

/** Where the list with the key figures begins. */
const LIST = 'list';

export function ProposalsPage() {
  const index = useIndex();
  const lineage = useLineage();
  return (
    <>
      <PageHead
        title={words.proposal.listTitle}
        description={words.proposal.listLede(index.counts.proposals)}
        path={paths.proposals.to()}
      />
      <h1
        className="max-w-[34rem] font-serif text-4xl leading-[1.1] font-semibold sm:text-5xl"
        tabIndex={-1}
      >
        {words.proposal.listTitle}
      </h1>
      <p className="mt-4 max-w-[38rem] text-lg leading-relaxed text-soft">
        {words.proposal.listLede(index.counts.proposals)}
      </p>
      <LineageForest lineage={lineage} listId={LIST} />
      <div id={LIST}>
        {index.chapters.map((chapter) => {
          const rounds = index.rounds.filter(
            (round) => round.chapter === chapter.id && round.proposals.length > 0,
          );
          return (
            rounds.length > 0 && (
              <section key={chapter.id} className="mt-8 border-t border-ink pt-3">
                <h2 className="font-serif text-2xl font-semibold">
                  <DataText>{chapter.name}</DataText>
                </h2>
                <ul>
                  {rounds.flatMap((round) =>
                    round.proposals.map((proposal) => (
                      <li key={proposal.id} className="border-b border-hair py-4">
                        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                          <h3 className="font-serif text-xl leading-snug font-semibold">
                            <Link
                              to={paths.proposal.to(proposal.id)}
                              className="no-underline hover:underline"
                            >
                              <DataText>{proposal.name}</DataText>
                            </Link>
                          </h3>
                          <CompareToggle id={proposal.id} name={proposal.name} />
                        </div>
                        <p className="text-sm text-soft">
                          {words.join.comma([date(proposal.date), tabledText(proposal.tabledBy)])}
                        </p>
                        <KeyFigures figures={proposal.figures} issues={index.issues} />
                      </li>
                    )),
                  )}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </>
  );
}
