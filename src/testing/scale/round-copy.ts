import { peopleIn } from '../../model/rooms.ts';
import type { Proposal, Round } from '../../model/types.ts';
import type { Random } from '../damage/random.ts';
import type { Fresh } from './fresh.ts';
import { laterDate } from './later.ts';
import type { Pages } from './pages.ts';
import { proposalCopy } from './proposal-copy.ts';

/** What copies of rounds are made with. */
export type RoundMaking = {
  random: Random;
  fresh: Fresh;
  pages: Pages;
  /** Proposals to copy. */
  templates: readonly Proposal[];
  later: (text: string, cycle: number) => string;
  /** Whoever stands in the place of a person in a cycle. */
  person: (id: string, cycle: number) => string;
};

/** Rounds that build on one another, before a new line of texts begins. */
const FAMILY = 35;
/** How far back a text looks for what it builds on, and how many of ten look at all. */
const BACK = 12;
const OF_TEN = 9;

/** Makes copies of rounds one after another, each so many cycles of years later, with one to four proposals. */
export function roundCopies(making: RoundMaking): (like: Round, cycle: number) => Round {
  const { random, fresh, pages, templates } = making;
  let family: string[] = [];
  let made = 0;

  function parents(): Proposal['basedOn'] {
    if (family.length === 0 || random.below(10) >= OF_TEN) return [];
    const basis = random.below(5) < 3 ? ('reported' as const) : ('inferred' as const);
    return [{ proposal: random.of(family.slice(-BACK)), basis, note: null }];
  }

  return (like, cycle) => {
    if (made % FAMILY === 0) family = [];
    made += 1;
    const dates = {
      ...like.dates,
      start: laterDate(like.dates.start, cycle),
      end: laterDate(like.dates.end, cycle),
    };
    const day = dates.start;
    const { cite, uncited } = pages.of(day);
    const later = (text: string) => making.later(text, cycle);
    const claims = like.claims.map((claim) => ({
      ...claim,
      id: fresh.claim('cla'),
      text: later(claim.text),
      sources: cite(claim.sources.length),
    }));
    const proposals = Array.from({ length: countOf(random) }, () =>
      proposalCopy(random.of(templates), parents(), { random, fresh, day, cite, later }),
    );
    // Texts of one day do not build on one another: they join the family together.
    family.push(...proposals.map(({ id }) => id));
    const people = <Part extends { people: Round['mediators'][number]['people'] }>(part: Part) => ({
      ...part,
      people: part.people.map((one) => ({ ...one, person: making.person(one.person, cycle) })),
    });
    const round: Round = {
      ...like,
      id: fresh.record(`${day}-${like.id.replace(/^\d{4}(?:-\d{2}){0,2}-?/, '') || 'talks'}`),
      title: fresh.title(later(like.title), day),
      dates,
      mediators: like.mediators.map(people),
      delegations: like.delegations.map(people),
      outcome: { ...like.outcome, text: later(like.outcome.text) },
      claims,
      proposals,
    };
    // Pages that nothing has cited are those of the first account.
    const first = claims[0] ?? proposals[0]?.provisions[0]?.reports[0];
    first?.sources.push(...uncited());
    return round;
  };
}

/** Of a hundred rounds 22 have one proposal, 32 two, 27 three, the others four. */
function countOf(random: Random): number {
  const place = random.below(100);
  return [22, 54, 81].filter((end) => place >= end).length + 1;
}

/** The ids of all whom rounds name. */
export function peopleNamed(rounds: readonly Round[]): Set<string> {
  return new Set(
    rounds.flatMap((round) => [
      ...peopleIn(round).map(({ person }) => person),
      ...round.delegations.flatMap(({ people }) => people.map(({ person }) => person)),
    ]),
  );
}
