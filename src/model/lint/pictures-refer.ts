import type { Finding, Rule } from './finding.ts';

/** What pictures are told beside the records: who is of which side, and when truces were in force. */
export const picturesRefer: Rule = {
  name: 'pictures-refer',
  description:
    'Ensure that each actor is of one side at most, each side has a shape of its own, and a truce begins with an event before the one that ends it.',
  check(tree) {
    const { path: file, value: about } = tree.about;
    const actors = new Set(tree.actors.value.map(({ id }) => id));
    const days = new Map(tree.events.value.map(({ id, date }) => [id, date]));
    const findings: Finding[] = [];
    const say = (pointer: string, message: string, hint: string) =>
      findings.push({ file, pointer, message, hint });
    const once = (seen: Set<string>, value: string, pointer: string, what: string) => {
      if (seen.has(value))
        say(pointer, `${what} "${value}" stands in two sides`, 'leave it in one of them');
      seen.add(value);
    };
    const [ids, shapes, members] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const [i, side] of (about.sides ?? []).entries()) {
      once(ids, side.id, `/sides/${i}/id`, 'the id');
      once(shapes, side.shape, `/sides/${i}/shape`, 'the shape');
      for (const [j, actor] of side.actors.entries()) {
        const pointer = `/sides/${i}/actors/${j}`;
        if (!actors.has(actor))
          say(pointer, `no actor has the id "${actor}"`, 'name an actor of actors.json');
        once(members, actor, pointer, 'the actor');
      }
    }
    for (const [i, { began, ended }] of (about.truces ?? []).entries()) {
      for (const [field, id] of [
        ['began', began],
        ['ended', ended],
      ] as const)
        if (id !== null && !days.has(id))
          say(
            `/truces/${i}/${field}`,
            `no event has the id "${id}"`,
            'name an event of events.json, which has its sources',
          );
      const [from, to] = [days.get(began), ended === null ? undefined : days.get(ended)];
      if (from && to && to < from)
        say(
          `/truces/${i}/ended`,
          `the truce of ${from} ends on ${to}, before it began`,
          'exchange the two events',
        );
    }
    return findings;
  },
};
