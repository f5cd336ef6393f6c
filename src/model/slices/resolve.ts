import { byWeight } from '../source-order.ts';
import type {
  Attribution,
  Dataset,
  Event,
  UnitForms,
  Grade,
  Proposal,
  Quantity,
  Report,
  Round,
  Source,
} from '../types.ts';

/** An entity as the public data shows it: its id to link by, its name to print. */
export type Named = { id: string; name: string };

/** An attribution whose outlets are named. */
export type ResolvedAttribution = Omit<Attribution, 'outlet' | 'relay'> & {
  outlet: Named | null;
  relay: Named | null;
};

export type ResolvedPerson = { id: string; name: string; office: string | null };

export type ResolvedSource = Omit<Source, 'publisher' | 'via'> & {
  /** `unnamed` where the page does not say who published it, so that no reference takes the remark for a name. */
  publisher: Named & { unnamed?: true };
  via: Named | null;
  /** How far the site on which it stands is from the reports that it repeats; only of a site that does. */
  grade?: Grade;
};

/** A claim of any kind, with its attribution resolved and its sources in order of weight; the rest is as in the dataset. */
export type Resolved<T extends { attribution: Attribution }> = Omit<
  T,
  'attribution' | 'sources'
> & {
  attribution: ResolvedAttribution;
  sources: string[];
};

/** A quantity with all that is needed to say and to draw it: the words of its unit, and where that ends. */
export type ResolvedQuantity = Omit<Quantity, 'said'> & {
  forms: UnitForms;
  /** The largest number there can be, where the unit has one. */
  most?: number;
  said?: NonNullable<Quantity['said']> & { forms: UnitForms };
};

export type ResolvedReport = Omit<Resolved<Report>, 'quantity'> & {
  quantity: ResolvedQuantity | null;
};

export type ResolvedProvision = Omit<Proposal['provisions'][number], 'reports'> & {
  reports: ResolvedReport[];
};

export type ResolvedPhase = Omit<Proposal['phases'][number], 'duration'> & {
  duration: ResolvedQuantity | null;
};

export type ResolvedMediator = Named & { people: ResolvedPerson[] };
export type ResolvedDelegation = Named & { present: boolean | null; people: ResolvedPerson[] };

/** Looks names up once for a dataset. References are checked by the lint, so a miss is a defect. */
export function resolver(data: Dataset) {
  const named = (list: readonly Named[]) => new Map(list.map(({ id, name }) => [id, { id, name }]));
  const tables = {
    actor: named(data.actors),
    person: named(data.people),
    office: named(data.offices),
    publisher: named(data.publishers),
  };
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const unnamed = new Set(
    data.publishers.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id),
  );
  const grades = new Map(data.publishers.map(({ id, grade }) => [id, grade]));
  const sources = new Map(
    data.sources.map((source) => {
      const grade = grades.get(source.via ?? source.publisher);
      return [source.id, grade ? { ...source, grade } : source];
    }),
  );

  function name(table: keyof typeof tables, id: string): Named {
    const found = tables[table].get(id);
    if (!found) throw new Error(`no ${table} has the id "${id}"`);
    return found;
  }

  function attribution(a: Attribution): ResolvedAttribution {
    return {
      ...a,
      outlet: a.outlet === null ? null : name('publisher', a.outlet),
      relay: a.relay === null ? null : name('publisher', a.relay),
    };
  }

  /** The sources on which something rests, in order of weight. */
  function ranked(ids: readonly string[]): string[] {
    return byWeight(ids, page);
  }

  function claim<T extends { attribution: Attribution; sources: readonly string[] }>(
    c: T,
  ): Resolved<T> {
    return { ...c, attribution: attribution(c.attribution), sources: ranked(c.sources) };
  }

  function unit(id: string) {
    const found = units.get(id);
    if (!found) throw new Error(`no unit has the id "${id}"`);
    return found;
  }

  function quantity(q: Quantity): ResolvedQuantity {
    const { said, ...rest } = q;
    const { forms, most } = unit(q.unit);
    return {
      ...rest,
      forms,
      ...(most === undefined ? {} : { most }),
      ...(said ? { said: { ...said, forms: unit(said.unit).forms } } : {}),
    };
  }

  function person(p: Round['mediators'][number]['people'][number]): ResolvedPerson {
    return {
      ...name('person', p.person),
      office: p.office === null ? null : name('office', p.office).name,
    };
  }

  function page(id: string): Source & { grade?: Grade } {
    const found = sources.get(id);
    if (!found) throw new Error(`no source has the id "${id}"`);
    return found;
  }

  function source(id: string): ResolvedSource {
    const found = page(id);
    return {
      ...found,
      publisher: {
        ...name('publisher', found.publisher),
        ...(unnamed.has(found.publisher) ? { unnamed: true } : {}),
      },
      via: found.via === null ? null : name('publisher', found.via),
    };
  }

  return {
    actor: (id: string) => name('actor', id),
    person: (id: string) => name('person', id),
    office: (id: string) => name('office', id).name,
    publisher: (id: string) => name('publisher', id),
    attribution,
    claim,
    ranked,
    event: (event: Event): Event => ({ ...event, sources: ranked(event.sources) }),
    quantity,
    provision: (p: Proposal['provisions'][number]): ResolvedProvision => ({
      ...p,
      reports: p.reports.map((report) => ({
        ...claim(report),
        quantity: report.quantity && quantity(report.quantity),
      })),
    }),
    source,
    mediators: (round: Round): ResolvedMediator[] =>
      round.mediators.map((m) => ({ ...name('actor', m.actor), people: m.people.map(person) })),
    delegations: (round: Round): ResolvedDelegation[] =>
      round.delegations.map((d) => ({
        ...name('actor', d.party),
        present: d.present,
        people: d.people.map(person),
      })),
  };
}

export type Resolver = ReturnType<typeof resolver>;
