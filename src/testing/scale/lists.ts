import { chapterOf } from '../../model/chapters.ts';
import type { DataTree } from '../../model/parse.ts';
import type { Round } from '../../model/types.ts';
import type { Random } from '../damage/random.ts';
import type { Fresh } from './fresh.ts';
import { laterDate, laterName } from './later.ts';

/** What the lists of a larger dataset are made with. */
export type ListMaking = {
  cycles: number;
  /** How much of the last cycle there is, from 0 to 1. */
  part: number;
  /** All rounds, the copies too. */
  rounds: readonly Round[];
  /** Ids of the people whom copies of rounds name. */
  named: ReadonlySet<string>;
  /** Ids of the new pages, in order of time. */
  pages: readonly string[];
  random: Random;
  fresh: Fresh;
  later: (text: string, cycle: number) => string;
};

type Lists = Pick<DataTree, 'about' | 'people' | 'chapters' | 'events' | 'positions'>;

/** The lists that grow with the years: people, chapters, events, truces, positions. */
export function inLaterCycles(tree: DataTree, making: ListMaking): Lists {
  const { cycles, part, rounds, named, pages, random, fresh, later } = making;
  const [first] = rounds;
  if (!first) throw new Error('there is no round to copy');
  const all = Array.from({ length: cycles }, (_, i) => i + 1);
  const some = <T>(list: readonly T[], cycle: number) =>
    cycle < cycles ? list : list.slice(0, Math.ceil(list.length * part));
  const source = (cycle: number) => {
    const from = Math.floor(((cycle - 1) / cycles) * pages.length);
    const to = Math.max(from + 1, Math.floor((cycle / cycles) * pages.length));
    return [random.of(pages.slice(from, to))];
  };
  const { about, people, chapters, events, positions } = tree;

  /** Of each cycle the ids of its events by those that they were made of. */
  const copied = new Map<string, string>();
  const laterEvents = all.flatMap((cycle) =>
    some(events.value, cycle).map((event) => {
      const id = fresh.claim('eve');
      copied.set(`${cycle} ${event.id}`, id);
      return {
        ...event,
        id,
        date: laterDate(event.date, cycle),
        text: later(event.text, cycle),
        sources: source(cycle),
      };
    }),
  );
  const laterTruces = all.flatMap((cycle) =>
    (about.value.truces ?? []).flatMap((truce) => {
      const began = copied.get(`${cycle} ${truce.began}`);
      const ended = truce.ended === null ? null : copied.get(`${cycle} ${truce.ended}`);
      if (began === undefined || ended === undefined) return [];
      return [{ name: later(truce.name, cycle), began, ended }];
    }),
  );
  const everyChapter = [
    ...chapters.value,
    ...all.flatMap((cycle) =>
      chapters.value.map((chapter) => ({
        ...chapter,
        id: `${chapter.id}-${cycle}`,
        name: `${chapter.name} (${cycle + 1})`,
        text: later(chapter.text, cycle),
        from: laterDate(chapter.from, cycle),
      })),
    ),
  ];
  const filled = new Set(rounds.map(({ dates }) => chapterOf(everyChapter, dates.start).id));
  return {
    about: {
      ...about,
      value: {
        ...about.value,
        ...(about.value.truces ? { truces: [...about.value.truces, ...laterTruces] } : {}),
      },
    },
    people: {
      ...people,
      value: [
        ...people.value,
        ...all.flatMap((cycle) =>
          people.value
            .map(({ id, name }) => ({
              id: `${id}-${cycle}`,
              name: laterName(name, cycle),
              alternates: [],
            }))
            .filter(({ id }) => named.has(id)),
        ),
      ],
    },
    chapters: { ...chapters, value: everyChapter.filter(({ id }) => filled.has(id)) },
    events: { ...events, value: [...events.value, ...laterEvents] },
    positions: {
      ...positions,
      value: [
        ...positions.value,
        ...all.flatMap((cycle) =>
          some(positions.value, cycle).map((position) => ({
            ...position,
            id: fresh.claim('pos'),
            // Without a date it would be the same position.
            date: laterDate(position.date ?? first.dates.start, cycle),
            text: later(position.text, cycle),
            sources: source(cycle),
          })),
        ),
      ],
    },
  };
}
