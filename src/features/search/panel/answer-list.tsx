import { searching } from '#language/searching.ts';
import { byCode } from '../../../model/text.ts';
import type { SearchSlice } from '../../../model/slices/search-slice.ts';
import { Link } from '../../../ui/link.tsx';
import { buttonClass } from '../../../ui/styles.ts';
import { paths } from '../../../urls/paths.ts';
import type { AccountItem, FoundAnswers, Found } from '../answers.ts';
import { Group } from './group.tsx';
import { AccountRow, PersonRow, FoundProposal, RoundRow, SourceRow } from './results.tsx';

export type Order = 'best' | 'newest';

type Props = {
  query: string;
  answers: FoundAnswers;
  slice: SearchSlice;
  order: Order;
  onCite: (account: AccountItem) => void;
};

/** From so many people on, their rounds are a choice and not the answer. */
const FEW_PEOPLE = 1;

const keyOf = ({ item }: { item: { id: string } }) => item.id;

/** Best first as they were found, or newest first; what has no date comes last. */
function ordered<Item>(items: readonly Found<Item>[], order: Order): readonly Found<Item>[] {
  return order === 'best' ? items : items.toSorted((a, b) => byCode(b.date ?? '', a.date ?? ''));
}

/** All that was found, by kind. People come first: who types a name asks for them. */
export function AnswerList({ query, answers: { groups }, slice, order, onCite }: Props) {
  const { people, accounts, proposals, rounds, sources } = groups;
  return (
    <>
      <Group
        name={searching.groups.people}
        items={ordered(people, order)}
        keyOf={keyOf}
        renderRow={(found) => (
          <PersonRow found={found} slice={slice} open={people.length <= FEW_PEOPLE} />
        )}
      />
      <Group
        name={searching.groups.accounts}
        items={ordered(accounts, order)}
        keyOf={keyOf}
        renderRow={(found) => <AccountRow found={found} slice={slice} onCite={onCite} />}
      />
      <Group
        name={searching.groups.proposals}
        items={ordered(proposals, order)}
        keyOf={keyOf}
        renderRow={(found) => <FoundProposal found={found} slice={slice} />}
      />
      <Group
        name={searching.groups.rounds}
        items={ordered(rounds, order)}
        keyOf={keyOf}
        renderRow={(found) => <RoundRow found={found} slice={slice} />}
      >
        <Link
          to={`${paths.home.to()}?${new URLSearchParams({ q: query })}`}
          data-result=""
          className={buttonClass}
        >
          {searching.allRounds}
        </Link>
      </Group>
      <Group
        name={searching.groups.sources}
        items={ordered(sources, order)}
        keyOf={keyOf}
        renderRow={(found) => <SourceRow found={found} slice={slice} />}
      />
    </>
  );
}
