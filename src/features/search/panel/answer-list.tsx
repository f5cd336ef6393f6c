import { searching } from '#language/searching.ts';
import { counted } from '../../../messages/format.ts';
import type { AccountItem } from '../../../model/search/docs.ts';
import { Link } from '../../../ui/link.tsx';
import { buttonClass } from '../../../ui/styles.ts';
import { paths } from '../../../urls/paths.ts';
import type { FoundAnswers } from '../finding/found.ts';
import type { SearchNames } from '../finding/room.ts';
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

type Props = {
  answers: FoundAnswers;
  names: SearchNames;
  onCite: (account: AccountItem) => void;
  /** Asks for so many of each kind, where fewer have been handed over. */
  onWant: (most: number) => void;
  /** The rounds that filters of these names would show. */
  filters: AsFilters | null;
};

/** From so many people on, their rounds are a choice and not the answer. */
const FEW_PEOPLE = 1;

const keyOf = ({ item }: { item: { id: string } }) => item.id;

/** All that was found, by kind. What has a page of its own name comes first: who types a name asks for it. */
export function AnswerList({ answers: { query, groups }, names, onCite, onWant, filters }: Props) {
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
        query={query}
        found={people}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <PersonRow found={found} open={people.total <= FEW_PEOPLE} />}
      />
      <Group
        name={searching.groups.issues}
        query={query}
        found={issues}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <IssueRow found={found} />}
      />
      <Group
        name={searching.groups.places}
        query={query}
        found={places}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <PlaceRow found={found} />}
      />
      <Group
        name={searching.groups.accounts}
        query={query}
        found={accounts}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <AccountRow found={found} names={names} onCite={onCite} />}
      />
      <Group
        name={searching.groups.proposals}
        query={query}
        found={proposals}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <FoundProposal found={found} names={names} />}
      />
      <Group
        name={searching.groups.rounds}
        query={query}
        found={rounds}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <RoundRow found={found} names={names} />}
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
        query={query}
        found={sources}
        onWant={onWant}
        keyOf={keyOf}
        renderRow={(found) => <SourceRow found={found} names={names} />}
      />
    </>
  );
}
