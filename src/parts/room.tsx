import { words } from '../messages/words.ts';
import type {
  ResolvedDelegation,
  ResolvedMediator,
  ResolvedPerson,
} from '../model/slices/resolve.ts';
import { DataText } from './data-text.tsx';

function People({ people }: { people: readonly ResolvedPerson[] }) {
  return people.map((person, i) => (
    <span key={person.id}>
      {i > 0 && words.between.semicolon}
      <DataText>{person.name}</DataText>
      {person.office && (
        <span className="text-soft">
          {words.between.comma}
          <DataText>{person.office}</DataText>
        </span>
      )}
    </span>
  ));
}

/** The mediators of a round, each with who came for it and in which office. */
export function Mediators({ mediators }: { mediators: readonly ResolvedMediator[] }) {
  if (mediators.length === 0) return <p className="text-soft">{words.round.noMediators}</p>;
  return (
    <ul>
      {mediators.map((mediator) => (
        <li key={mediator.id}>
          <b className="font-semibold">
            <DataText>{mediator.name}</DataText>
          </b>{' '}
          <People people={mediator.people} />
        </li>
      ))}
    </ul>
  );
}

/** The parties of a round: who came, who did not, and of whom no source says. */
export function Delegations({ delegations }: { delegations: readonly ResolvedDelegation[] }) {
  if (delegations.length === 0) return <p className="text-soft">{words.round.noDelegations}</p>;
  return (
    <ul>
      {delegations.map((delegation) => (
        <li key={delegation.id}>
          <b className="font-semibold">
            <DataText>{delegation.name}</DataText>
          </b>{' '}
          {delegation.people.length > 0 ? (
            <People people={delegation.people} />
          ) : (
            <span className="text-soft">{presence(delegation.present)}</span>
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
