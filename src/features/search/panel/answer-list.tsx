import { searching } from '#language/searching.ts';
import { counted } from '../../../messages/format.ts';
import { byCode } from '../../../model/text.ts';
import type { SearchSlice } from '../../../model/slices/search-slice.ts';
import { Link } from '../../../ui/link.tsx';
import { buttonClass } from '../../../ui/styles.ts';
import { paths } from '../../../urls/paths.ts';
import type { AccountItem, FoundAnswers, Found } from '../answers.ts';
import type { AsFilters } from '../as-filters.ts';
import { Group } from './group.tsx';
import {
  AccountRow,
  FoundProposal,
  IssueRow,
  PersonRow,
  PlaceRow,
  RoundRow,
  SourceRow,
} from './results.tsx';

export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

type Props = {
  query: string;
  answers: FoundAnswers;
  slice: SearchSlice;
  order: Order;
  onCite: (account: AccountItem) => void;
  /** The rounds that filters of these names would show. */
  filters: AsFilters | null;
};

/** From so many people on, their rounds are a choice and not the answer. */
const FEW_PEOPLE = 1;

const keyOf = ({ item }: { item: { id: string } }) => item.id;

/** Best first as they were found, or by time, either way; what has no date comes last. */
function ordered<Item>(items: readonly Found<Item>[], order: Order): readonly Found<Item>[] {
  if (order === 'best') return items;
  const dated = items.filter(({ date }) => date);
  const by = dated.toSorted((a, b) => byCode(a.date ?? '', b.date ?? ''));
  return [...(order === 'oldest' ? by : by.toReversed()), ...items.filter(({ date }) => !date)];
}

/** All that was found, by kind. What has a page of its own name comes first: who types a name asks for it. */
export function AnswerList({ query, answers: { groups }, slice, order, onCite, filters }: Props) {
  const { people, issues, places, accounts, proposals, rounds, sources } = groups;
  return (
    <>
      {filters && (
        <p className="pb-3">
          <Link to={filters.path} data-result="" className={buttonClass}>
            <span>
              {searching.byFilters(counted(filters.count, searching.counts.rounds), filters.label)}
            </span>
          </Link>
        </p>
      )}
      <Group
        name={searching.groups.people}
        items={ordered(people, order)}
        keyOf={keyOf}
        renderRow={(found) => (
          <PersonRow found={found} slice={slice} open={people.length <= FEW_PEOPLE} />
        )}
      />
      <Group
        name={searching.groups.issues}
        items={issues}
        keyOf={keyOf}
        renderRow={(found) => <IssueRow found={found} />}
      />
      <Group
        name={searching.groups.places}
        items={places}
        keyOf={keyOf}
        renderRow={(found) => <PlaceRow found={found} />}
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
