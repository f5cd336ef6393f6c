import { words } from '../messages/words.ts';
import type {
  ResolvedDelegation,
  ResolvedMediator,
  ResolvedPerson,
} from '../model/slices/resolve.ts';
import { Link } from '../ui/link.tsx';
import { apartLinkClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';
import { DataText } from './data-text.tsx';

/** The id of the account on which it rests that somebody was there, if one names them. */
export type AccountOf = (name: string) => string | undefined;

/** A mediator or a party has no page: its name leads to the account of it. */
function Name({ name, accountOf }: { name: string; accountOf: AccountOf | undefined }) {
  const id = accountOf?.(name);
  const text = <DataText>{name}</DataText>;
  if (!id) return text;
  return (
    <a href={`#${id}`} className={apartLinkClass}>
      {text}
    </a>
  );
}

/** The way from somebody to the account that names them. */
function ToAccount({ name, accountOf }: { name: string; accountOf: AccountOf | undefined }) {
  const id = accountOf?.(name);
  if (!id) return null;
  return (
    <a
      href={`#${id}`}
      className="no-print -me-2 py-1 ps-1.5 pe-2.5 text-soft hover:text-accent"
      aria-label={words.round.accountOf(name)}
      title={words.round.accountOf(name)}
    >
      {words.round.toAccount}
    </a>
  );
}

type PeopleProps = { people: readonly ResolvedPerson[]; accountOf: AccountOf | undefined };

/** The name of a person leads to their page, as it does everywhere; behind them stands the way to the account. */
function People({ people, accountOf }: PeopleProps) {
  return people.map((person, i) => (
    <span key={person.id}>
      {i > 0 && words.between.semicolon}
      <Link to={paths.person.to(person.id)}>
        <DataText>{person.name}</DataText>
      </Link>
      {person.office && (
        <span>
          {words.between.comma}
          <DataText>{person.office}</DataText>
        </span>
      )}
      <ToAccount name={person.name} accountOf={accountOf} />
    </span>
  ));
}

/** The mediators of a round, each with who came for it and in which office. */
export function Mediators(props: {
  mediators: readonly ResolvedMediator[];
  accountOf?: AccountOf;
}) {
  const { mediators, accountOf } = props;
  if (mediators.length === 0) return <p className="text-soft">{words.round.noMediators}</p>;
  return (
    <ul className="room">
      {mediators.map((mediator) => (
        <li key={mediator.id}>
          <b>
            <Name name={mediator.name} accountOf={accountOf} />
          </b>{' '}
          <People people={mediator.people} accountOf={accountOf} />
        </li>
      ))}
    </ul>
  );
}

type DelegationsProps = {
  delegations: readonly ResolvedDelegation[];
  /** Whether they are those of a round that has not begun: nobody can have been there. */
  isAhead: boolean;
  accountOf?: AccountOf;
};

/** The parties of a round: who came, who did not, and of whom no source says; of a planned one, who is expected. */
export function Delegations({ delegations, isAhead, accountOf }: DelegationsProps) {
  if (delegations.length === 0) return <p className="text-soft">{words.round.noDelegations}</p>;
  return (
    <ul className="room">
      {delegations.map((delegation) => (
        <li key={delegation.id}>
          <b>
            <Name name={delegation.name} accountOf={accountOf} />
          </b>{' '}
          {delegation.people.length > 0 ? (
            <People people={delegation.people} accountOf={accountOf} />
          ) : (
            !isAhead && <span className="text-soft">{presence(delegation.present)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function presence(present: boolean | null): string {
  if (present === null) return words.round.unknownPresence;
  return present ? words.round.present : words.round.absent;
}
